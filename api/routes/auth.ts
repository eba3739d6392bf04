/**
 * `/api/v1/auth`: the addresses of better-auth. The steps of signing in go through our own functions, so that limits, audit and
 * the single use of codes hold here as on the pages. The rest of the library's addresses does not exist.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { CodeOutcome, RequestFrom, SignInOutcome } from '../accounts/port.ts'
import { codeBodySchema, signInBodySchema } from '../contract/session.ts'
import type { AppDeps } from '../deps.ts'
import { accountProblems } from '../http/account-problems.ts'
import { bodyOf } from '../http/body.ts'
import { addressOf } from '../http/limits.ts'
import { answerProblem } from '../http/problem.ts'

export function authRoutes(deps: AppDeps) {
  return new Hono()
    .post('/auth/sign-in/email', async (c) => {
      const body = await bodyOf(c, signInBodySchema)
      return 'refusal' in body ? body.refusal : answerSignIn(c, deps, await deps.accounts.signIn(body.value, requestFrom(c, deps)))
    })
    .post('/auth/two-factor/verify-totp', (c) => verify(c, deps, 'totp'))
    .post('/auth/two-factor/verify-backup-code', (c) => verify(c, deps, 'recovery'))
    .post('/auth/sign-out', async (c) => {
      const { cookies } = await deps.accounts.signOut(requestFrom(c, deps))
      return answerWith(c, cookies, { success: true })
    })
}

export function requestFrom(c: Context, deps: Pick<AppDeps, 'settings'>): RequestFrom {
  return { headers: c.req.raw.headers, address: addressOf(c, deps.settings.trustsProxy) }
}

async function verify(c: Context, deps: AppDeps, method: 'totp' | 'recovery'): Promise<Response> {
  const body = await bodyOf(c, codeBodySchema)
  if ('refusal' in body) return body.refusal
  return answerCode(c, await deps.accounts.verifyCode({ code: body.value.code, method }, requestFrom(c, deps)))
}

export function answerSignIn(c: Context, deps: AppDeps, outcome: SignInOutcome): Response {
  switch (outcome.state) {
    case 'signed-in':
      return answerWith(c, outcome.cookies, { twoFactorRedirect: false })
    case 'code-needed':
      return answerWith(c, outcome.cookies, { twoFactorRedirect: true, twoFactorMethods: ['totp'] })
    case 'limited':
      return limited(c, outcome.retryAfterSeconds)
    case 'elsewhere':
      return answerProblem(c, accountProblems.signInElsewhere(labelOf(deps, outcome.oidcProvider)))
    case 'refused':
      return answerProblem(c, accountProblems.wrongPassword())
  }
}

function labelOf({ settings }: AppDeps, provider: string): string {
  return settings.oidcProviders.find(({ id }) => id === provider)?.label ?? provider
}

function answerCode(c: Context, outcome: CodeOutcome): Response {
  switch (outcome.state) {
    case 'signed-in':
      return answerWith(c, outcome.cookies, { success: true })
    case 'limited':
      return limited(c, outcome.retryAfterSeconds)
    case 'clock-off':
      return answerProblem(c, accountProblems.clockOff(outcome.secondsOff))
    case 'wrong':
      return answerProblem(c, accountProblems.wrongCode())
    case 'used':
      return answerProblem(c, accountProblems.usedCode())
    case 'expired':
      return answerProblem(c, accountProblems.firstStepOver())
  }
}

export function limited(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds))
  return answerProblem(c, accountProblems.tooManyAttempts(seconds))
}

function answerWith(c: Context, cookies: readonly string[], body: object): Response {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  return c.json(body, 200, { 'Cache-Control': 'no-store' })
}
