import { type Line, line } from './line.ts'

/** Signing in is open to everyone; what it refuses, `sign-in-pages.test.ts` and the tests of `api/accounts` say. */
export const accountLines: Line[] = [
  line('GET /api/v1/session', { any: '200 everyone' }),
  line('POST /api/v1/auth/sign-in/email', { any: '400 everyone' }, { body: () => ({}) }),
  line('POST /api/v1/auth/two-factor/verify-totp', { any: '401 everyone' }, { body: () => ({ code: '000000' }) }),
  line('POST /api/v1/auth/two-factor/verify-backup-code', { any: '401 everyone' }, { body: () => ({ code: 'abcde-fghij' }) }),
  line('POST /api/v1/auth/sign-out', { any: '200 everyone' }, { body: () => ({}) }),

  // No provider is set here; with one, `test/accounts/oidc.test.ts` tells what comes back.
  line('ALL /api/v1/auth/callback/:provider', { unknown: '302 everyone' }),
  line('POST /inloggen/met/:provider', { unknown: '303 everyone' }, { body: () => ({}), isForm: true }),

  line('POST /inloggen/passkey/begin', { any: '200 everyone' }, { body: () => ({}) }),
  line('POST /inloggen/passkey', { any: '400 everyone' }, { body: () => ({}) }),

  line('GET /inloggen', { any: '200 nobody; 303 people' }),
  line('POST /inloggen', { any: '400 everyone' }, { body: () => ({}), isForm: true }),
  line('GET /inloggen/code', { any: '200 nobody; 303 people' }),
  line('POST /inloggen/code', { any: '400 everyone' }, { body: () => ({}), isForm: true }),
  line('POST /uitloggen', { any: '303 everyone' }, { body: () => ({}), isForm: true }),
  line('GET /uitgelogd', { any: '200 everyone' }),

  line('GET /beheer/mails', { any: '200 platform' }),
]
