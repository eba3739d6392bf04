/**
 * From the code that a browser brought back to what the provider says of the person. The identity token is checked in full:
 * signature by the provider's keys, issuer, audience, expiry, for this attempt (nonce), for us (azp). Tokens stay in here: they
 * are not stored and not logged. Source: OpenID Connect Core 1.0, 3.1.3.7 and 5.3; RFC 9700.
 */
import { validateAuthorizationCode, validateToken } from 'better-auth/oauth2'
import { type Claims, claimText, claimValues } from '../domain/oidc-claims.ts'
import type { ProviderAddresses } from './oidc-discovery.ts'
import type { OidcProvider } from './oidc-port.ts'

/** `why`: for the log; says which check failed, never a value. */
export class AnswerRefused extends Error {
  constructor(
    readonly why: string,
    readonly isUnreachable = false,
  ) {
    super(why)
  }
}

export interface CodeFromBrowser {
  code: string
  codeVerifier?: string | undefined
  redirectURI: string
}

export interface OidcTokens {
  idToken: string
  accessToken: string | null
}

/** The allowance that openid-client makes as well. */
const CLOCK_SECONDS = 30
const TIMEOUT_MS = 5_000
const REQUIRED_CLAIMS = ['iss', 'sub', 'aud', 'exp', 'iat']

export async function redeemCode(provider: OidcProvider, addresses: ProviderAddresses, from: CodeFromBrowser): Promise<OidcTokens> {
  const { clientId, clientSecret, clientAuthentication: authentication } = provider
  const asked = validateAuthorizationCode({
    ...from,
    options: { clientId, clientSecret },
    tokenEndpoint: addresses.token,
    authentication,
  })
  const given = await within(TIMEOUT_MS, asked).catch((error: { status?: number }) => {
    // An answer in words means the code was not good; anything else that the provider is not well.
    const isAnswer = error.status !== undefined && error.status >= 400 && error.status < 500
    throw new AnswerRefused(isAnswer ? `token endpoint answered ${error.status}` : 'token endpoint failed', !isAnswer)
  })
  if (!given.idToken) throw new AnswerRefused('no identity token')
  return { idToken: given.idToken, accessToken: given.accessToken ?? null }
}

export async function readIdentity(
  provider: OidcProvider,
  addresses: ProviderAddresses,
  tokens: OidcTokens,
  nonce: string | undefined,
): Promise<{ subject: string; claims: Claims }> {
  const own = await verifiedClaims(provider, addresses, tokens.idToken, nonce)
  const subject = claimText(own, provider.claims.subject)
  if (subject === null) throw new AnswerRefused('no subject')
  const missing = wantedClaims(provider).some((name) => claimValues(own, name).length === 0)
  const more = missing && addresses.userinfo && tokens.accessToken ? await userinfo(addresses.userinfo, tokens.accessToken, own) : {}
  return { subject, claims: merged(own, more, provider.claims.email) }
}

/** What was signed goes first; that an address is verified counts for that address only. */
function merged(own: Claims, more: Claims, email: string): Claims {
  const { email_verified: isVerified, ...rest } = more
  const isSameAddress = own[email] === undefined || own[email] === more[email]
  return { ...rest, ...(isSameAddress && isVerified !== undefined ? { email_verified: isVerified } : {}), ...own }
}

async function verifiedClaims({ issuer, clientId }: OidcProvider, addresses: ProviderAddresses, token: string, nonce: string | undefined) {
  const { payload } = await validateToken(token, addresses.jwks, {
    issuer,
    audience: [clientId],
    algorithms: addresses.signingAlgorithms,
    requiredClaims: REQUIRED_CLAIMS,
    clockTolerance: CLOCK_SECONDS,
  }).catch((error: { code?: string; claim?: string; message?: string }) => {
    const isJose = error.code?.startsWith('ERR_J') ?? false
    throw new AnswerRefused(
      [error.code ?? 'keys failed', error.claim].filter(Boolean).join(' '),
      !isJose || error.code === 'ERR_JWKS_TIMEOUT',
    )
  })
  if (!nonce || payload.nonce !== nonce) throw new AnswerRefused('nonce')
  const hasOthers = Array.isArray(payload.aud) && payload.aud.length > 1
  if ((payload.azp !== undefined || hasOthers) && payload.azp !== clientId) throw new AnswerRefused('azp')
  return payload as Claims
}

function wantedClaims({ claims, roles, organisationClaim }: OidcProvider): string[] {
  const ofRoles = roles.map(({ claim }) => claim)
  return [...new Set([claims.email, claims.name, organisationClaim, ...ofRoles].filter((name) => name !== null))]
}

async function userinfo(address: string, accessToken: string, own: Claims): Promise<Claims> {
  const answer = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
  }).catch(() => null)
  if (!answer?.ok) throw new AnswerRefused(`userinfo answered ${answer?.status ?? 'nothing'}`, true)
  const found: unknown = await answer.json().catch(() => null)
  if (typeof found !== 'object' || found === null) throw new AnswerRefused('userinfo is no JSON')
  if ((found as Claims).sub !== own.sub) throw new AnswerRefused('userinfo is of somebody else')
  return found as Claims
}

/** The library sets no limit of its own there. */
async function within<Result>(milliseconds: number, asked: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), milliseconds)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
