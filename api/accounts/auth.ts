/** better-auth on our tables, used from within only (`accounts.ts`): none of its own addresses is open. */
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { uuidv7 } from 'uuidv7'
import * as accountTables from '../../db/account-schema.ts'
import type { Database } from '../../db/client.ts'
import { MOST_PASSWORD_CHARACTERS } from '../domain/password-rules.ts'
import type { SessionLimits } from '../domain/session-limits.ts'
import { cookiePrefix } from './cookies.ts'
import type { OidcPluginDeps } from './oidc-plugin.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { accountPlugins } from './plugins.ts'
import type { AuthSecrets } from './secrets.ts'
import { type SessionMarks, sessionHooks } from './session-hooks.ts'

export const AUTH_PATH = '/api/v1/auth'
/** Set by us on every request that reaches the library, whatever a caller sent. */
export const ADDRESS_HEADER = 'x-plekwijzer-address'

export interface AuthOptions {
  db: Database
  now(): number
  baseUrl: string
  secrets: AuthSecrets
  sessionLimits: SessionLimits
  isProduction: boolean
  log(event: string, detail?: Record<string, unknown>): void
  marks: SessionMarks
  oidc: OidcPluginDeps
}

export type Auth = ReturnType<typeof createAuth>

export function createAuth(options: AuthOptions) {
  const { db, baseUrl, secrets, sessionLimits } = options
  return betterAuth({
    appName: 'Plekwijzer',
    baseURL: baseUrl,
    basePath: AUTH_PATH,
    secrets: [...secrets],
    telemetry: { enabled: false },
    // Not `error`: with that level the library also writes to the standard error itself.
    logger: { level: 'info', log: (level, message) => level === 'error' && options.log('auth-library', { about: withoutValues(message) }) },
    trustedOrigins: (request) => trustedOrigins(options, request),
    database: drizzleAdapter(db, { provider: 'sqlite', schema: libraryTables, transaction: false }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: MOST_PASSWORD_CHARACTERS * 4,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    session: {
      expiresIn: sessionLimits.mostHours * 3600,
      disableSessionRefresh: true,
      // What asks for a fresh sign-in asks for the password here (`own-password.ts`).
      freshAge: 0,
      additionalFields: {
        signedInWith: { type: 'string', required: false, input: false },
        secondFactorAt: { type: 'number', required: false, input: false },
        lastSeenAt: { type: 'number', required: false, input: false },
      },
    },
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: { session: { create: sessionHooks(options.marks) } },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: cookiePrefix(baseUrl),
      // The library's own prefix is `__Secure-`; ours is stricter and stands in the name.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: baseUrl.startsWith('https:') },
      // Said out loud: under NODE_ENV=test the library leaves both out by itself.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => uuidv7() },
    },
    plugins: accountPlugins(options.oidc, baseUrl),
  })
}

const { users, sessions, accounts, verifications, twoFactors, passkeys } = accountTables
const libraryTables = {
  user: users,
  session: sessions,
  account: accounts,
  verification: verifications,
  twoFactor: twoFactors,
  passkey: passkeys,
}

/** In development the port may be chosen at start, so that only the request knows it. */
function trustedOrigins({ baseUrl, isProduction }: AuthOptions, request: Request | undefined): string[] {
  const own = new URL(baseUrl).origin
  return isProduction || !request ? [own] : [own, new URL(request.url).origin]
}

/** Messages of the library may quote addresses, tokens and whole statements with their values. */
function withoutValues(message: unknown): string {
  const first = String(message).split('\n')[0] ?? ''
  return first
    .replace(/[:`'"].*$/s, '')
    .replace(/\S{20,}|\S+@\S+/g, '…')
    .slice(0, 100)
}
