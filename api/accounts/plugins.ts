/** What of better-auth is used beside e-mail and password; the one place to add to. */

import { twoFactor } from 'better-auth/plugins/two-factor'
import { type OidcPluginDeps, oidcPlugin } from './oidc-plugin.ts'
import { passkeyPlugin } from './passkey-plugin.ts'

export function accountPlugins(oidc: OidcPluginDeps, baseUrl: string) {
  return [
    passkeyPlugin(baseUrl),
    oidcPlugin(oidc),
    twoFactor({
      issuer: 'Plekwijzer',
      backupCodeOptions: { storeBackupCodes: 'encrypted' },
      twoFactorCookieMaxAge: CHALLENGE_SECONDS,
      accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
    }),
  ]
}

/** How long after the first step the second may be taken. */
const CHALLENGE_SECONDS = 600
