/** Sign-in as the rest of the product uses it (`port.ts`), made of the functions in this folder. */
import type { Database } from '../../db/client.ts'
import { auditWriter } from '../../db/queries/audit-write.ts'
import { peopleStore } from '../../db/queries/people.ts'
import { secondFactorStore } from '../../db/queries/second-factors.ts'
import { sessionStore } from '../../db/queries/sessions.ts'
import { usedCodeStore } from '../../db/queries/used-codes.ts'
import { verificationStore } from '../../db/queries/verifications.ts'
import { passwordFaults } from '../domain/password-rules.ts'
import type { SessionLimits } from '../domain/session-limits.ts'
import type { AccountDeps } from './account-deps.ts'
import { ADDRESS_HEADER, AUTH_PATH, createAuth } from './auth.ts'
import { isCommonPassword } from './common-passwords.ts'
import { accountCookies } from './cookies.ts'
import { isLibraryPath } from './library-paths.ts'
import { createDiscovery, type Discovery } from './oidc-discovery.ts'
import type { AdmitFromProvider, OidcProvider, OidcSignIn } from './oidc-port.ts'
import { createOidcSignIn } from './oidc-sign-in.ts'
import { hashPassword } from './passwords.ts'
import { personOf } from './person.ts'
import type { Accounts } from './port.ts'
import { returnCookie } from './return-cookie.ts'
import { sealOf } from './seal.ts'
import type { AuthSecrets } from './secrets.ts'
import type { SessionMarks } from './session-hooks.ts'
import { sessionsOf } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { attemptLimits } from './sign-in-limits.ts'
import { signOut } from './sign-out.ts'
import { verifyCode } from './verify-code.ts'

export interface AccountOptions {
  db: Database
  now(): number
  baseUrl: string
  secrets: AuthSecrets
  sessionLimits: SessionLimits
  isProduction: boolean
  oidcProviders: readonly OidcProvider[]
  admitFromProvider: AdmitFromProvider
  log(event: string, detail?: Record<string, unknown>): void
}

export function createAccounts(options: AccountOptions): Accounts {
  const discovery = createDiscovery(options.oidcProviders, options)
  const deps = accountDeps(options, discovery)
  return {
    oidc: oidcSignIn(options, deps, discovery),
    handle: (request, address) => handle(deps, request, address),
    personOf: async (headers) => personOf(deps, headers),
    signIn: (input, from) => signIn(deps, input, from),
    verifyCode: (input, from) => verifyCode(deps, input, from),
    signOut: async (from) => signOut(deps, from),
    passwordFaults: (password, owner) => passwordFaults(password, owner, isCommonPassword),
    hashPassword,
    requestPasswordReset: notYet,
    resetPassword: notYet,
    changePassword: notYet,
    requestEmailChange: notYet,
    confirmEmailChange: notYet,
    sessionsOf: (userId, currentSessionId) => sessionsOf(deps, userId, currentSessionId),
    endSession: (userId, sessionId) => void deps.sessions.end(userId, sessionId),
    endOtherSessions: (userId, currentSessionId) => void deps.sessions.endOthers(userId, currentSessionId),
    beginSecondFactor: notYet,
    confirmSecondFactor: notYet,
    newRecoveryCodes: notYet,
    hasSecondFactor: (userId) => deps.people.byId(userId)?.twoFactorEnabled === 1,
  }
}

/** Closed to those who sign in through their organisation. */
const LOCAL_WAYS = ['password', 'passkey']

async function notYet(): Promise<never> {
  throw new Error('not yet')
}

function oidcSignIn({ oidcProviders: providers, baseUrl }: AccountOptions, deps: AccountDeps, discovery: Discovery): OidcSignIn {
  return createOidcSignIn({ ...deps, providers, baseUrl, discovery, returnCookie: returnCookie(baseUrl) })
}

function accountDeps(options: AccountOptions, discovery: Discovery): AccountDeps {
  const { db, now, baseUrl, secrets, sessionLimits, isProduction, log } = options
  const people = peopleStore(db)
  const audit = auditWriter(db)
  const oidc = { providers: options.oidcProviders, discovery, admit: options.admitFromProvider }
  const marks: SessionMarks = {
    now,
    maySignIn: (userId, signedInWith) =>
      people.byId(userId)?.closedAt === null && (!LOCAL_WAYS.includes(signedInWith) || people.oidcProviderOf(userId) === null),
    hasSecondFactor: (userId) => people.byId(userId)?.twoFactorEnabled === 1,
    signedIn: ({ userId, signedInWith, secondFactorAt, fromAddress }) =>
      audit({
        at: now(),
        actor: `user:${userId}`,
        action: 'sign-in',
        subjectKind: 'user',
        subjectId: userId,
        detail: { with: signedInWith, hasSecondFactor: secondFactorAt !== null },
        fromAddress,
      }),
  }
  return {
    db,
    now,
    sessionLimits,
    log,
    audit,
    people,
    auth: createAuth({ db, now, baseUrl, secrets, sessionLimits, isProduction, log, marks, oidc }),
    seal: sealOf(secrets),
    cookies: accountCookies(baseUrl, secrets[0].value),
    sessions: sessionStore(db),
    secondFactors: secondFactorStore(db),
    usedCodes: usedCodeStore(db),
    verifications: verificationStore(db),
    attempts: attemptLimits(),
  }
}

/** The library's own addresses, as far as they are open. The address of the caller is ours to tell. */
async function handle(deps: AccountDeps, request: Request, address: string | null): Promise<Response | null> {
  const path = new URL(request.url).pathname.slice(AUTH_PATH.length)
  if (!isLibraryPath(request.method, path)) return null
  const headers = new Headers(request.headers)
  headers.delete(ADDRESS_HEADER)
  if (address) headers.set(ADDRESS_HEADER, address)
  return deps.auth.handler(new Request(request, { headers }))
}
