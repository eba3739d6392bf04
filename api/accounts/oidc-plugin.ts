/**
 * Organisations' identity providers, as better-auth takes them: the library keeps the attempt (state, nonce, PKCE) and makes the
 * session; what the provider says is checked and decided on here. It is no use of the library's `genericOAuth`, which tells not
 * why it refuses a token, lets a browser bring one, and joins accounts by address alone (docs/decisions/0028).
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { BetterAuthPlugin } from 'better-auth'
import { getOAuthState } from 'better-auth/api'
import { createAuthorizationURL } from 'better-auth/oauth2'
import type { OidcFault } from '../contract/oidc-fault.ts'
import { isSureEnough } from '../domain/oidc-assurance.ts'
import type { Discovery } from './oidc-discovery.ts'
import type { AdmitFromProvider, OidcProvider } from './oidc-port.ts'
import { AnswerRefused, type OidcTokens, readIdentity, redeemCode } from './oidc-token.ts'

/** One person on the way back from a provider; lives as long as that request. */
export interface OidcAttempt {
  fromAddress: string | null
  /** Kept from the library, which would store them. */
  tokens: OidcTokens | null
  fault: OidcFault | null
  /** For the log. */
  why: string | null
}

export const currentAttempt = new AsyncLocalStorage<OidcAttempt>()
/** In the library's own record of the attempt: an answer of one provider is none of another. */
export const ATTEMPT_PROVIDER = 'oidcProvider'

export interface OidcPluginDeps {
  providers: readonly OidcProvider[]
  discovery: Discovery
  admit: AdmitFromProvider
}

export function oidcPlugin(deps: OidcPluginDeps): BetterAuthPlugin {
  return {
    id: 'plekwijzer-oidc',
    init: (context) => ({
      context: { socialProviders: [...deps.providers.map((provider) => libraryProvider(provider, deps)), ...context.socialProviders] },
    }),
  }
}

type LibraryProvider = Parameters<NonNullable<BetterAuthPlugin['init']>>[0]['socialProviders'][number]

function libraryProvider(provider: OidcProvider, { discovery, admit }: OidcPluginDeps): LibraryProvider {
  const addresses = async () => discovery.known(provider.id) ?? (await discovery.current(provider.id)) ?? refuse('unreachable', 'discovery')
  return {
    id: provider.id,
    name: provider.label,
    issuer: provider.issuer,
    requiresIdTokenNonce: true,
    disableSignUp: true,
    options: { disableIdTokenSignIn: true, disableSignUp: true },
    createAuthorizationURL: async (asked) => authorizationAddress(provider, (await addresses()).authorization, asked),
    validateAuthorizationCode: (from) =>
      orNothing(async (attempt) => {
        const state = await getOAuthState()
        if (state?.[ATTEMPT_PROVIDER] !== provider.id) refuse('answer-refused', 'began at another provider')
        attempt.tokens = await redeemCode(provider, await addresses(), from)
        return {}
      }),
    getUserInfo: ({ expectedIdTokenNonce }) =>
      orNothing(async ({ tokens, fromAddress }) => {
        if (!tokens) return refuse('answer-refused', 'no tokens')
        const identity = await readIdentity(provider, await addresses(), tokens, expectedIdTokenNonce)
        if (!isSureEnough(provider.assurance, identity.claims)) refuse('not-sure-enough', 'acr or amr')
        const admitted = admit({ provider, ...identity, fromAddress })
        if (admitted.state === 'refused') return refuse(admitted.fault, null)
        const { email, name } = admitted
        return { user: { email, name, emailVerified: true }, data: { sub: identity.subject } }
      }),
    accountSubject: ({ profile }) => (profile as { sub: string }).sub,
  }
}

type AuthorizationAsked = Parameters<LibraryProvider['createAuthorizationURL']>[0]

function authorizationAddress({ id, clientId, scopes, assurance: { acr } }: OidcProvider, address: string, asked: AuthorizationAsked) {
  return createAuthorizationURL({
    ...asked,
    id,
    options: { clientId },
    authorizationEndpoint: address,
    scopes: [...scopes],
    nonce: asked.idTokenNonce,
    ...(acr.length > 0 ? { additionalParams: { acr_values: acr.join(' ') } } : {}),
  })
}

/** Our own decision; the library only sees that nothing came of it, and logs no more than that. */
class Refused extends Error {
  constructor(
    readonly fault: OidcFault,
    readonly why: string | null,
  ) {
    super(fault)
  }
}

function refuse(fault: OidcFault, why: string | null): never {
  throw new Refused(fault, why)
}

async function orNothing<Result>(decide: (attempt: OidcAttempt) => Promise<Result>): Promise<Result | null> {
  const attempt = currentAttempt.getStore()
  if (!attempt) return null
  try {
    return await decide(attempt)
  } catch (error) {
    if (error instanceof Refused) Object.assign(attempt, { fault: error.fault, why: error.why })
    else if (error instanceof AnswerRefused)
      Object.assign(attempt, { fault: error.isUnreachable ? 'unreachable' : 'answer-refused', why: error.why })
    else throw error
    return null
  }
}
