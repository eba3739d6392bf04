/** Signing in by a program, and who is signed in. */
import type { Operation } from './operation.ts'
import { codeAnswerSchema, codeBodySchema, sessionAnswerSchema, signInAnswerSchema, signInBodySchema } from './session.ts'

const codeStep = {
  method: 'post',
  tag: 'Account',
  parameters: [],
  body: { schema: codeBodySchema, name: 'CodeBody' },
  answer: codeAnswerSchema,
  answerName: 'CodeAnswer',
  problems: [400, 401, 403],
} as const satisfies Partial<Operation>

export const accountOperations: Operation[] = [
  {
    method: 'get',
    path: '/session',
    id: 'getSession',
    summary: 'Lees wie er is ingelogd',
    description: 'Met de organisaties waarvoor je kunt werken en wat je mag. Zonder inloggen: leeg.',
    tag: 'Account',
    parameters: [],
    answer: sessionAnswerSchema,
    answerName: 'Session',
    problems: [],
  },
  {
    method: 'post',
    path: '/auth/sign-in/email',
    id: 'signIn',
    summary: 'Log in: eerste stap',
    description:
      'Zet bij succes een cookie: van de sessie, of van de eerste stap als er nog een code nodig is (`twoFactorRedirect`). Na te veel pogingen 429 met `Retry-After`.',
    tag: 'Account',
    parameters: [],
    body: { schema: signInBodySchema, name: 'SignInBody' },
    answer: signInAnswerSchema,
    answerName: 'SignInAnswer',
    problems: [400, 401, 403],
  },
  {
    ...codeStep,
    path: '/auth/two-factor/verify-totp',
    id: 'verifyCode',
    summary: 'Log in: tweede stap',
    description: 'Met de code uit de app. Elke code werkt één keer.',
  },
  {
    ...codeStep,
    path: '/auth/two-factor/verify-backup-code',
    id: 'verifyRecoveryCode',
    summary: 'Log in: tweede stap met een herstelcode',
    description: 'Als de app er niet is. Elke herstelcode werkt één keer.',
  },
  {
    method: 'post',
    path: '/auth/sign-out',
    id: 'signOut',
    summary: 'Log uit',
    description: 'Beëindigt de sessie van dit cookie.',
    tag: 'Account',
    parameters: [],
    answer: codeAnswerSchema,
    answerName: 'CodeAnswer',
    problems: [400, 403],
  },
]
