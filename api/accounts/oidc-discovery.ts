/**
 * What an identity provider publishes of itself (OpenID Connect Discovery 1.0). Asked again and again in the background, so that
 * a provider that was down when we started, or moved its addresses, simply works; and on demand when somebody wants to sign in.
 */
import type { OidcProvider } from './oidc-port.ts'

export interface ProviderAddresses {
  authorization: string
  token: string
  jwks: string
  userinfo: string | null
  signingAlgorithms: string[]
}

export interface Discovery {
  /** As last seen; null while it is not reachable. */
  known(id: string): ProviderAddresses | null
  /** Asks again in the background, when it is not reachable and was not asked just now: somebody is looking. */
  look(id: string): void
  /** Asks again when what is known is not of just now; null: not reachable. */
  current(id: string): Promise<ProviderAddresses | null>
  stop(): void
}

export interface DiscoveryDeps {
  log(event: string, detail: Record<string, unknown>): void
  /** How long what was seen counts as of just now. */
  freshMs?: number
  firstRetryMs?: number
  fetch?: typeof fetch
}

const TIMEOUT_MS = 4_000
const FRESH_MS = 2_000
const FIRST_RETRY_MS = 5_000
const LOOK_AGAIN_MS = 1_000
const LONGEST_WAIT_MS = 300_000
/** What may sign: keys of which we hold the public half. */
const ASYMMETRIC = /^(RS|PS|ES)(256|384|512)$|^Ed(DSA|25519)$/

export function createDiscovery(providers: readonly OidcProvider[], deps: DiscoveryDeps): Discovery {
  const watched = new Map(providers.map((provider) => [provider.id, watch(provider, deps)]))
  return {
    known: (id) => watched.get(id)?.known() ?? null,
    look: (id) => watched.get(id)?.look(),
    current: async (id) => (await watched.get(id)?.current()) ?? null,
    stop: () => watched.forEach(({ stop }) => void stop()),
  }
}

function watch(provider: OidcProvider, { log, freshMs = FRESH_MS, firstRetryMs = FIRST_RETRY_MS, fetch: ask = fetch }: DiscoveryDeps) {
  let known: ProviderAddresses | null = null
  let seenAt = Number.NEGATIVE_INFINITY
  let asking: Promise<ProviderAddresses | null> | null = null
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  async function askOnce(): Promise<ProviderAddresses | null> {
    const found = await discover(provider, ask).catch((error: unknown) => whyNot(error))
    const wasReachable = known !== null
    known = typeof found === 'string' ? null : found
    failures = known ? 0 : failures + 1
    seenAt = performance.now()
    if (typeof found === 'string' && (wasReachable || failures === 1)) log('oidc-unreachable', { provider: provider.id, why: found })
    if (known && !wasReachable) log('oidc-reachable', { provider: provider.id })
    plan()
    return known
  }

  function askShared(): Promise<ProviderAddresses | null> {
    asking ??= askOnce().finally(() => {
      asking = null
    })
    return asking
  }

  function plan(): void {
    clearTimeout(timer)
    if (isStopped) return
    const waitMs = known ? LONGEST_WAIT_MS : Math.min(firstRetryMs * 2 ** (failures - 1), LONGEST_WAIT_MS)
    timer = setTimeout(() => void askShared(), waitMs).unref()
  }

  void askShared()
  return {
    known: () => known,
    current: () => (known && performance.now() - seenAt < freshMs ? Promise.resolve(known) : askShared()),
    look() {
      if (known === null && performance.now() - seenAt > LOOK_AGAIN_MS) void askShared()
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

class Unusable extends Error {}

async function discover(provider: OidcProvider, ask: typeof fetch): Promise<ProviderAddresses> {
  // Not followed elsewhere: the address in the setting is the one that was looked at.
  const answer = await ask(provider.discoveryUrl, {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { Accept: 'application/json' },
  })
  if (!answer.ok) throw new Unusable(`it answered ${answer.status}`)
  const found = (await answer.json()) as Record<string, unknown>
  if (found.issuer !== provider.issuer) throw new Unusable('its issuer is not the one in the setting')
  return {
    authorization: addressIn(found, 'authorization_endpoint', provider),
    token: addressIn(found, 'token_endpoint', provider),
    jwks: addressIn(found, 'jwks_uri', provider),
    userinfo: found.userinfo_endpoint === undefined ? null : addressIn(found, 'userinfo_endpoint', provider),
    signingAlgorithms: algorithmsIn(found),
  }
}

function addressIn(found: Record<string, unknown>, name: string, { issuer }: OidcProvider): string {
  const value = found[name]
  if (typeof value !== 'string' || !URL.canParse(value)) throw new Unusable(`its ${name} is not an address`)
  if (issuer.startsWith('https:') && !value.startsWith('https:')) throw new Unusable(`its ${name} is not encrypted`)
  return value
}

function algorithmsIn({ id_token_signing_alg_values_supported: named }: Record<string, unknown>): string[] {
  const usable = Array.isArray(named) ? named.filter((name) => typeof name === 'string' && ASYMMETRIC.test(name)) : ['RS256']
  if (usable.length === 0) throw new Unusable('it signs with nothing we can check')
  return usable as string[]
}

function whyNot(error: unknown): string {
  if (error instanceof Unusable) return error.message
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  return cause?.code ?? name ?? 'unknown'
}
