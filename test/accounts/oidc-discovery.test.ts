import { afterEach, describe, expect, it } from 'vitest'
import { createDiscovery, type Discovery } from '../../api/accounts/oidc-discovery.ts'
import { readOidcProviders } from '../../api/oidc-settings.ts'

const issuer = 'https://sso.example/tenant'
const setting = { id: 'ede', label: 'Ede', issuer, clientId: 'x', clientSecret: 'y', organisations: [{ id: 'team' }], roles: [] }
const { providers } = readOidcProviders(JSON.stringify([setting]), {})
const published = {
  issuer,
  authorization_endpoint: 'https://sso.example/authorize',
  token_endpoint: 'https://sso.example/token',
  jwks_uri: 'https://sso.example/keys',
  id_token_signing_alg_values_supported: ['HS256', 'RS256', 'none'],
}

const running: Discovery[] = []
afterEach(() => running.splice(0).forEach((one) => void one.stop()))

function discovery(answer: () => Response | Promise<Response>, more = {}) {
  const said: { event: string; why?: unknown }[] = []
  const asked: string[] = []
  const found = createDiscovery(providers, {
    log: (event, { why }) => void said.push({ event, why }),
    fetch: async (input) => {
      asked.push(String(input))
      return answer()
    },
    ...more,
  })
  running.push(found)
  return { found, said, asked }
}

describe('what an identity provider publishes', () => {
  it('is asked at its usual place, and only what signs with a key pair counts', async () => {
    const { found, asked } = discovery(() => Response.json(published))
    expect(await found.current('ede')).toEqual({
      authorization: 'https://sso.example/authorize',
      token: 'https://sso.example/token',
      jwks: 'https://sso.example/keys',
      userinfo: null,
      signingAlgorithms: ['RS256'],
    })
    expect(asked).toEqual([`${issuer}/.well-known/openid-configuration`])
    expect(await found.current('onbekend')).toBeNull()
  })

  it.each([
    ['names another issuer', { ...published, issuer: 'https://elders.example' }, /issuer is not the one/],
    ['names its issuer with one stroke more', { ...published, issuer: `${issuer}/` }, /issuer is not the one/],
    ['has no place for tokens', { ...published, token_endpoint: undefined }, /token_endpoint is not an address/],
    ['takes tokens unencrypted', { ...published, token_endpoint: 'http://sso.example/token' }, /token_endpoint is not encrypted/],
    ['signs with a shared secret', { ...published, id_token_signing_alg_values_supported: ['HS256'] }, /signs with nothing we can check/],
  ])('is of no use when it %s', async (_what, document, why) => {
    const { found, said } = discovery(() => Response.json(document))
    expect(await found.current('ede')).toBeNull()
    expect(said).toEqual([{ event: 'oidc-unreachable', why: expect.stringMatching(why) }])
  })

  it.each([
    ['is in pieces', () => new Response('<html>')],
    ['is a fault', () => new Response('', { status: 502 })],
    ['does not come', () => Promise.reject(new TypeError('fetch failed'))],
  ])('an answer that %s makes it unreachable', async (_what, answer) => {
    const { found } = discovery(answer)
    expect(await found.current('ede')).toBeNull()
    expect(found.known('ede')).toBeNull()
  })

  it('a provider that comes up later is found without anybody asking, and each turn is told once', async () => {
    let isUp = false
    const { found, said } = discovery(() => (isUp ? Response.json(published) : new Response('', { status: 503 })), { firstRetryMs: 1 })
    await expect.poll(() => said).toEqual([{ event: 'oidc-unreachable', why: 'it answered 503' }])
    isUp = true
    await expect.poll(() => found.known('ede')).not.toBeNull()
    expect(said.map(({ event }) => event)).toEqual(['oidc-unreachable', 'oidc-reachable'])
  })

  it('many who ask at the same moment ask once', async () => {
    const { found, asked } = discovery(() => Response.json(published))
    await Promise.all(Array.from({ length: 20 }, () => found.current('ede')))
    expect(asked).toHaveLength(1)
  })
})
