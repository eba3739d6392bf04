/** `FINDER_ACCESS=members`, for all regions or for one: nothing of it comes out without signing in, whatever the way. */
import { describe, expect, it } from 'vitest'
import type { SearchAnswer } from '../../api/contract/search.ts'
import { addressOf, lines } from './access/lines.ts'
import { makePersonas, makeWorld } from './access/world.ts'
import { type FinderApp, sharedFinderApp } from './finder-app.ts'
import { leavesAt, type Secrets, secretsOf, wideAddresses } from './secrets-of-region.ts'

type Headers = Record<string, string>
const CLOSED = 'JZ12'

const closedApp = await sharedFinderApp({ FINDER_ACCESS: 'members' })
const partlyApp = await sharedFinderApp()
partlyApp.deps.db.$client.prepare(`update regions set finder_access = 'members' where code = ?`).run(CLOSED)
partlyApp.deps.committed()
const ofClosed = await makePersonas(closedApp)
const ofPartly = await makePersonas(partlyApp)

const outsiders = (personas: typeof ofClosed) =>
  (['anonymous', 'badKey', 'roleless', 'halfway', 'platform'] as const).map((name) => [name, personas[name]] as const)

async function leaksOf(app: FinderApp, secrets: readonly string[], addresses: readonly string[], headers: Headers): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    const text = await leavesAt(app, address, headers)
    const leaked = secrets.find((secret) => text.includes(secret) && !decodeURIComponent(address).includes(secret))
    if (leaked) found.push(`${address}: ${leaked}`)
  }
  return found
}

/** Every address of the access matrix that is read, for every thing, but the link that lets its holder in. Also what is built later. */
function everyAddress(app: FinderApp): string[] {
  const world: Record<string, Record<string, string>> = makeWorld(app)
  const read = lines.filter(({ route }) => route.startsWith('GET ') && !route.includes(':token'))
  return [...new Set(read.flatMap((line) => line.cells.map(({ scope }) => addressOf(line, world[scope] ?? {}))))]
}

/** Names them: then the answer must be the one that something unknown gets. */
function pointedAddresses({ providerIds, offerIds, productCodes }: Secrets): [asked: string, asUnknown: string][] {
  const search = (parameter: string, value: string) => `/api/v1/offers?${parameter}=${encodeURIComponent(value)}&facets=provider`
  return [
    ...providerIds.map((id) => [search('provider', id), search('provider', 'nergens')] as [string, string]),
    ...providerIds.map((id) => [`/api/v1/providers/${id}`, '/api/v1/providers/nergens'] as [string, string]),
    ...offerIds.slice(0, 20).map((id) => [`/api/v1/offers/${id}`, '/api/v1/offers/nergens'] as [string, string]),
    ...offerIds.slice(0, 20).map((id) => [`/api/v1/offers/${id}/reports`, '/api/v1/offers/nergens/reports'] as [string, string]),
    ...productCodes.slice(0, 5).map((code) => [search('q', code), search('q', '45Z99')] as [string, string]),
  ]
}

describe('where every region is for members', () => {
  const addresses = everyAddress(closedApp)
  const secrets = secretsOf(closedApp, null)

  it('there is something to hide, and a member sees it', async () => {
    expect(secrets.words.length).toBeGreaterThan(500)
    expect((await leaksOf(closedApp, secrets.words, wideAddresses(), ofClosed.referrer)).length).toBeGreaterThan(50)
  })

  it.each(outsiders(ofClosed))('%s learns nothing at any address', async (_who, headers) => {
    expect(await leaksOf(closedApp, secrets.words, [...wideAddresses(), ...addresses], headers)).toEqual([])
  })

  it('an offer that exists and one that does not answer alike', async () => {
    const bodyAt = async (id: string) => await (await closedApp.get(`/api/v1/offers/${id}`)).text()
    expect(await bodyAt(secrets.offerIds[0] ?? '')).toBe(await bodyAt('nergens'))
    expect((await closedApp.get(`/aanbod/${secrets.offerIds[0]}`)).status).toBe((await closedApp.get('/aanbod/nergens')).status)
  })

  it('counts are of nothing', async () => {
    const { items } = (await (await closedApp.get('/api/v1/regions')).json()) as { items: { offers: number }[] }
    expect(items.every(({ offers }) => offers === 0)).toBe(true)
  })
})

describe('where one region is for members', () => {
  const addresses = everyAddress(partlyApp)
  const secrets = secretsOf(partlyApp, CLOSED)

  it('there is something to hide, and a member sees it', async () => {
    expect(secrets.providerIds.length).toBeGreaterThan(3)
    expect((await leaksOf(partlyApp, secrets.words, wideAddresses(), ofPartly.referrer)).length).toBeGreaterThan(20)
  })

  it.each(outsiders(ofPartly))('%s learns nothing of it at any address', async (_who, headers) => {
    expect(await leaksOf(partlyApp, secrets.words, [...wideAddresses(), ...addresses], headers)).toEqual([])
  })

  it.each(outsiders(ofPartly))('%s who names it gets what something unknown gets', async (_who, headers) => {
    const told: string[] = []
    for (const [asked, asUnknown] of pointedAddresses(secrets)) {
      const [one, other] = await Promise.all([shapeAt(asked, headers), shapeAt(asUnknown, headers)])
      if (one !== other) told.push(`${asked}: ${one} <> ${other}`)
    }
    expect(told).toEqual([])
  })

  it('nor is its name understood when it is typed', async () => {
    const understoodAs = async (name: string, headers?: Headers) =>
      (await partlyApp.search(`q=${encodeURIComponent(name)}`, headers)).understood.map(({ kind }) => kind)
    expect(await understoodAs(secrets.providerNames[0] ?? '', ofPartly.referrer)).toContain('provider')
    for (const name of secrets.providerNames) expect(await understoodAs(name), name).not.toContain('provider')
  })

  it('nor does a page name who is named in its address', async () => {
    for (const [at, id] of secrets.providerIds.entries()) {
      await partlyApp.get(`/zoeken?provider=${id}`)
      expect(JSON.stringify(partlyApp.lastPage())).not.toContain(secrets.providerNames[at])
    }
  })

  it('a provider that also works elsewhere is shown with the places and the number of what may be seen', async () => {
    type Provider = { id: string; towns: string[]; offers: number }
    const listed = async (headers: Headers) =>
      ((await (await partlyApp.get('/api/v1/providers', headers)).json()) as { items: Provider[] }).items
    const whole = new Map((await listed(ofPartly.referrer)).map((provider) => [provider.id, provider]))
    const part = await listed({})
    expect(
      part.every(
        ({ id, towns, offers }) => offers <= (whole.get(id)?.offers ?? 0) && towns.every((town) => whole.get(id)?.towns.includes(town)),
      ),
    ).toBe(true)
    expect(part.some(({ id, offers }) => offers < (whole.get(id)?.offers ?? 0))).toBe(true)
    expect(part.some(({ id, towns }) => towns.length < (whole.get(id)?.towns.length ?? 0))).toBe(true)
  })

  it('the platform sees it once its managers say so, as a member does', async () => {
    const allow = (isOpen: number) => {
      partlyApp.deps.db.$client.prepare('update regions set is_open_to_platform = ? where code = ?').run(isOpen, CLOSED)
      partlyApp.deps.committed()
    }
    const [id] = secrets.offerIds
    const readAt = async (path: string) => (await partlyApp.get(path, ofPartly.platform)).status
    expect([await readAt(`/api/v1/offers/${id}`), await readAt(`/api/v1/offers/${id}/reports`)]).toEqual([404, 403])
    allow(1)
    expect([await readAt(`/api/v1/offers/${id}`), await readAt(`/api/v1/offers/${id}/reports`)]).toEqual([200, 200])
    const elsewhere = await partlyApp.search('region=JZ30&pageSize=100&status=stopped', ofPartly.platform)
    expect(JSON.stringify(elsewhere.items.filter(({ product }) => product.region !== CLOSED))).not.toContain('"reason"')
    allow(0)
    expect(await readAt(`/api/v1/offers/${id}`)).toBe(404)
  })

  /** What an answer tells, without what was asked. */
  async function shapeAt(address: string, headers: Headers): Promise<string> {
    const answer = await partlyApp.get(address, headers)
    const body = (await answer.json()) as Partial<SearchAnswer> & { code?: string; errors?: { code: string; message: string }[] }
    const understood = body.understood?.map(({ kind }) => kind)
    return JSON.stringify([answer.status, body.code, body.errors?.map(({ code, message }) => [code, message]), body.total, understood])
  }
})

describe('an answer kept for one caller', () => {
  const address = '/api/v1/offers?status=stopped&pageSize=50&facets=region'
  const callers = { anonymous: {}, member: ofPartly.referrer, editor: ofPartly.editor, broker: ofPartly.broker }
  const bodyFor = async (headers: Headers) => (await partlyApp.get(address, headers)).text()

  it('reaches no other, in whatever order they ask', async () => {
    partlyApp.deps.committed()
    const alone = Object.fromEntries(
      await Promise.all(
        Object.entries(callers).map(async ([name, headers]) => {
          partlyApp.deps.committed()
          return [name, await bodyFor(headers)] as const
        }),
      ),
    )
    for (const order of [
      ['member', 'anonymous', 'editor', 'broker'],
      ['anonymous', 'broker', 'member', 'editor'],
    ] as const) {
      partlyApp.deps.committed()
      for (const name of [...order, ...order]) expect(await bodyFor(callers[name]), name).toBe(alone[name])
    }
    expect(alone.anonymous).not.toContain('"reason"')
    expect(alone.member).toContain('"reason"')
    expect(alone.anonymous).not.toContain(`"region":"${CLOSED}"`)
  })

  it('nor does its tag: what a member got is no answer to a visitor', async () => {
    const tagOf = async (headers: Headers) => (await partlyApp.get(address, headers)).headers.get('etag') ?? ''
    const [ofMember, ofVisitor] = [await tagOf(callers.member), await tagOf(callers.anonymous)]
    expect(ofMember).not.toBe(ofVisitor)
    expect((await partlyApp.get(address, { 'If-None-Match': ofMember })).status).toBe(200)
    expect((await partlyApp.get(address, { ...callers.member, 'If-None-Match': ofVisitor })).status).toBe(200)
    expect((await partlyApp.get(address, { 'If-None-Match': ofVisitor })).status).toBe(304)
  })

  it('is never kept by what stands between, and differs by who asks for whom', async () => {
    for (const path of [address, '/api/v1/providers', '/api/v1/regions', '/zoeken']) {
      const { headers } = await partlyApp.get(path)
      expect(headers.get('cache-control'), path).toMatch(/private/)
      expect(headers.get('vary'), path).toMatch(/Cookie/)
    }
    expect((await partlyApp.get(address)).headers.get('vary')).toMatch(/Plekwijzer-Organisation/)
  })

  it('is gone when the role that allowed it ends', async () => {
    const { $client } = partlyApp.deps.db
    expect(await bodyFor(callers.broker)).toContain(`"region":"${CLOSED}"`)
    $client.prepare(`update memberships set ended_at = 1 where role = 'care-broker'`).run()
    expect(await bodyFor(callers.broker)).not.toContain(`"region":"${CLOSED}"`)
    $client.prepare(`update memberships set ended_at = null where role = 'care-broker'`).run()
  })
})
