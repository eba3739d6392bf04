/** The law of the screen: whoever follows a figure to the offers behind it finds exactly as many. */
import { describe, expect, it } from 'vitest'
import type { BottleneckList } from '../../api/contract/bottleneck.ts'
import { bottleneckGroups } from '../../api/domain/codes.ts'
import type { SearchRequest } from '../../api/search/port.ts'
import { sharedFinderApp } from '../api/finder-app.ts'
import { jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'

const app = await sharedFinderApp()
const headers = await signedInAs(app, 'policy-reader')
const manager = await signedInAs(app, 'region-manager')
const policy = jsonCalls(app, headers)

async function figures(query: string, as = policy): Promise<BottleneckList> {
  const { status, body } = await as.get<BottleneckList>(`/bottlenecks?${query}`)
  expect({ query, status }).toEqual({ query, status: 200 })
  return body
}

/** A municipality is that of the paying one whose contracts count. */
function finderFilter(by: string, code: string): string {
  return by === 'municipality' ? `municipality=${code}&contractFit=yes&contractFit=open` : `${by}=${code}`
}

const total = async (query: string) => (await app.search(`${query}&pageSize=1&facets=status`, headers)).total

/** As the finder asks its engine: a thousand searches over HTTP would take half a minute. */
function requestOf({ category, region }: { category: string; region: string }): SearchRequest {
  const nothing = { concepts: [], freeWords: [], products: [], contractFit: [], facets: [] }
  return { ...nothing, choices: { category: [category], region: [region] }, sort: 'wait', page: 1, pageSize: 1 }
}

describe('the offers behind a figure', () => {
  it('are as many as the finder finds, for every kind of care in every region of the demo', async () => {
    const { items } = await figures('groupBy=category&groupBy=region')
    const told = new Map(items.map(({ key, offers }) => [Object.values(key).join(' '), offers]))
    const { categories, regions } = app.deps.reference()
    const cells = [...categories.keys()].flatMap((category) => [...regions.keys()].map((region) => ({ category, region })))
    const { hits } = await app.deps.engine.searchMany(cells.map(requestOf))
    const wrong = cells.filter(({ category, region }, at) => hits[at]?.total !== (told.get(`${category} ${region}`) ?? 0))
    expect(items.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })

  /** Of each way to group the first few. */
  it.each([
    'age=9',
    'maxWaitWeeks=8&sector=ggz',
    'status=waiting&status=open&language=ar',
    'freshness=stale&segment=4',
    'near=GM0233&radiusKm=10',
    'municipality=GM0302&contractFit=yes&form=home',
    'municipality=GM0302&contractFit=open&contractFit=other-region',
    'theme=autisme&access=individual&scope=regional',
    'region=JZ12&region=JZ10&category=pleegzorg&category=gezinshuis',
  ])('are as many as the finder finds with %s, in each group and in all of it together', async (filters) => {
    expect((await figures(filters)).overall.offers).toBe(await total(filters))
    for (const by of bottleneckGroups.filter((name) => name !== 'provider' && name !== 'municipality')) {
      const { items } = await figures(`${filters}&groupBy=${by}`)
      const others = new URLSearchParams(filters)
      others.delete(by)
      for (const { key, offers } of items.slice(0, 8)) {
        expect({ by, key, offers }).toEqual({ by, key, offers: await total(`${others}&${finderFilter(by, String(key))}`) })
      }
    }
  })

  it('are as many in each municipality of a region', async () => {
    const { items } = await figures('region=JZ12&category=basis-ggz&groupBy=municipality')
    expect(items.map(({ label }) => label)).toEqual(['Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet', 'Oldebroek', 'Putten', 'Zeewolde'])
    for (const { key, offers } of items.slice(0, 8)) {
      expect(offers).toBe(await total(`category=basis-ggz&${finderFilter('municipality', String(key))}`))
    }
  })

  it('are as many of each provider, for the staff of the region', async () => {
    const { items } = await figures('region=JZ12&groupBy=provider', jsonCalls(app, manager))
    expect(items.length).toBeGreaterThan(10)
    for (const { key, offers } of items) expect(offers).toBe(await total(`region=JZ12&provider=${key}`))
  })
})
