/** The library's passkeys, for this site and with user verification: the plugin itself takes a key without. */
import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'

/** Beside the prefix that all our cookies have. */
export const PASSKEY_COOKIE = 'passkey'

export function passkeyPlugin(baseUrl: string) {
  const { hostname, origin } = new URL(baseUrl)
  return passkey({
    rpID: hostname,
    rpName: 'Plekwijzer',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: PASSKEY_COOKIE },
    registration: { afterVerification: ({ verification }) => mustBeVerified(verification.registrationInfo?.userVerified) },
    authentication: { afterVerification: ({ verification }) => mustBeVerified(verification.authenticationInfo.userVerified) },
  })
}

function mustBeVerified(isVerified: boolean | undefined): void {
  if (!isVerified) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED', message: 'user verification is required' })
}
