/** Sign-in as the rest of the product uses it (`port.ts`), made of the functions in this folder. */
import { passwordFaults } from '../domain/password-rules.ts'
import type { AccountDeps } from './account-deps.ts'
import { type AccountOptions, accountDeps } from './assemble.ts'
import { isCommonPassword } from './common-passwords.ts'
import { confirmEmailChange, requestEmailChange } from './email-change.ts'
import { createDiscovery, type Discovery } from './oidc-discovery.ts'
import type { OidcSignIn } from './oidc-port.ts'
import { createOidcSignIn } from './oidc-sign-in.ts'
import { createPasskeys } from './passkeys.ts'
import { changePassword } from './password-change.ts'
import { requestPasswordReset, resetPassword } from './password-reset.ts'
import { hashPassword } from './passwords.ts'
import { personOf } from './person.ts'
import type { Accounts } from './port.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { returnCookie } from './return-cookie.ts'
import { beginSecondFactor, confirmSecondFactor, pictureOf } from './second-factor-setup.ts'
import { endOtherSessions, endSession, sessionsOf, tidy } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { verifyCode } from './verify-code.ts'

export function createAccounts(options: AccountOptions): Accounts {
  const discovery = createDiscovery(options.oidcProviders, options)
  const deps = accountDeps(options, discovery)
  return {
    oidc: oidcSignIn(deps, discovery),
    passkeys: createPasskeys(deps),
    personOf: async (headers) => personOf(deps, headers),
    signIn: (input, from) => signIn(deps, input, from),
    verifyCode: (input, from) => verifyCode(deps, input, from),
    signOut: async (from) => signOut(deps, from),
    passwordFaults: (password, owner) => passwordFaults(password, owner, isCommonPassword),
    hashPassword,
    requestPasswordReset: (email, from) => requestPasswordReset(deps, email, from),
    resetPassword: (input, from) => resetPassword(deps, input, from),
    changePassword: (input, from) => changePassword(deps, input, from),
    requestEmailChange: (input, from) => requestEmailChange(deps, input, from),
    confirmEmailChange: async (token) => confirmEmailChange(deps, token),
    sessionsOf: (userId, currentSessionId) => sessionsOf(deps, userId, currentSessionId),
    endSession: (userId, sessionId, from) => endSession(deps, userId, sessionId, from),
    endOtherSessions: (userId, currentSessionId, from) => endOtherSessions(deps, userId, currentSessionId, from),
    beginSecondFactor: (password, from) => beginSecondFactor(deps, password, from),
    pictureOf,
    confirmSecondFactor: (code, from) => confirmSecondFactor(deps, code, from),
    newRecoveryCodes: (password, from) => newRecoveryCodes(deps, password, from),
    hasSecondFactor: (userId) => deps.people.byId(userId)?.twoFactorEnabled === 1,
    tidy: () => tidy(deps),
  }
}

function oidcSignIn(deps: AccountDeps, discovery: Discovery): OidcSignIn {
  const known = deps.oidcProviders.map(({ id }) => id)
  const missing = deps.people.oidcProvidersInUse().filter((id) => !known.includes(id))
  for (const provider of missing) deps.log('oidc-provider-not-set', { provider, what: 'people of organisations with it cannot sign in' })
  return createOidcSignIn({ ...deps, discovery, returnCookie: returnCookie(deps.baseUrl) })
}
