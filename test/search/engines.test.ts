import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FacetName } from '../../api/contract/facets.ts'
import type { OfferDocument } from '../../api/search/document.ts'
import type { IndexEngine } from '../../api/search/index-engine.ts'
import { createMeilisearchEngine } from '../../api/search/meilisearch-engine.ts'
import { createSqliteEngine } from '../../api/search/sqlite-engine.ts'
import { openDatabase } from '../../db/client.ts'
import { naiveCounts, naiveTotal, naiveUnbounded } from './naive-search.ts'
import { type RunningMeilisearch, runMeilisearch } from './running-meilisearch.ts'
import { sampleConcepts, sampleDocuments, sampleRegions } from './sample-documents.ts'
import { anyRequest, distanceOf, plainRequest, pointsPerRadius, pointsWithin } from './search-request.ts'

const documents = sampleDocuments(400)
const byId = new Map(documents.map((document) => [document.id, document]))
const conceptsOf = (document: OfferDocument) => [...document.kindConcepts, ...document.generalConcepts, ...document.relatedConcepts]
const words = { concepts: sampleConcepts.map((code) => ({ code, label: code, categories: [] })), noTypoTerms: ['ass'] }
let server: RunningMeilisearch

beforeAll(async () => {
  server = await runMeilisearch()
})
afterAll(() => server.remove())

const engines: [string, () => IndexEngine][] = [
  ['meilisearch', () => createMeilisearchEngine({ host: server.host, apiKey: server.apiKey, indexName: 'offers', words })],
  ['sqlite', () => createSqliteEngine({ db: openDatabase(':memory:'), words })],
]

describe.each(engines)('search on %s', (_name, createEngine) => {
  let engine: IndexEngine
  beforeAll(async () => {
    engine = createEngine()
    await engine.rebuild([documents.slice(0, 150), documents.slice(150)])
  })
  afterAll(() => engine.close())

  const found = (ids: readonly string[]) => ids.map((id) => byId.get(id) as OfferDocument)

  it('is ready and holds every document', async () => {
    expect(await engine.state()).toBe('ready')
    expect(await engine.documentCount()).toBe(documents.length)
  })

  it('finds and counts what a plain count finds, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const hits = await engine.search(request)
        const expected = naiveTotal(documents, request)
        expect(hits.total).toBe(expected.length)
        expect(hits.inTime).toBe(expected.filter(({ inTime }) => inTime).length)
        expect(hits.unbounded).toEqual(naiveUnbounded(documents, request))
        if (expected.length <= 100) expect([...hits.ids].sort()).toEqual(expected.map(({ id }) => id).sort())
        for (const facet of request.facets)
          expect({ [facet]: present(hits.counts[facet]) }).toEqual({ [facet]: naiveCounts(documents, request, facet) })
      }),
      { numRuns: 120, seed: 2026 },
    )
  })

  it('never shows nor counts an offer of a region that the caller may not see', async () => {
    const visibleRegions = [sampleRegions[1]!]
    const seen = documents.filter(({ contractRegion }) => visibleRegions.includes(contractRegion))
    const hits = await engine.search({ ...plainRequest, visibleRegions, facets: ['category', 'region'], choices: { region: ['JZ12'] } })
    expect(found(hits.ids).every(({ contractRegion }) => contractRegion === visibleRegions[0])).toBe(true)
    const regionCounts = Object.values(hits.counts.region ?? {}).reduce((sum, count) => sum + count, 0)
    expect(regionCounts).toBe(seen.reduce((sum, { regions }) => sum + regions.length, 0))
    expect((await engine.search({ ...plainRequest, visibleRegions: [] })).total).toBe(0)
  })

  it('orders by status, wait and freshness, and goes through the pages without gap or repetition', async () => {
    const pages = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((page) => engine.search({ ...plainRequest, page, pageSize: 50 })))
    const ids = pages.flatMap((page) => page.ids)
    expect(new Set(ids).size).toBe(documents.length)
    expect(found(ids).map(orderKey)).toEqual([...found(ids).map(orderKey)].sort())
    expect(pages.every(({ total }) => total === documents.length)).toBe(true)
  })

  it('puts the nearest first among equals', async () => {
    const request = { ...plainRequest, distanceOf, pageSize: 25 }
    const pages = await Promise.all([1, 2, 3, 4].map((page) => engine.search({ ...request, page })))
    const first = found(pages.flatMap(({ ids }) => ids))
    expect(new Set(first).size).toBe(100)
    for (const [one, other] of pairs(first)) {
      expect(orderKey(one) <= orderKey(other)).toBe(true)
      if (orderKey(one) === orderKey(other)) expect(kilometres(one)).toBeLessThanOrEqual(kilometres(other))
    }
  })

  it('orders by distance, offers without a place last', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => engine.search({ ...plainRequest, sort: 'distance', distanceOf, page, pageSize: 100 })),
    )
    const all = found(pages.flatMap(({ ids }) => ids))
    expect(new Set(all).size).toBe(documents.length)
    expect(all.map(kilometres)).toEqual(documents.map(kilometres).sort((one, other) => (one === other ? 0 : one - other)))
  })

  it('orders by when it was checked', async () => {
    const { ids } = await engine.search({ ...plainRequest, sort: 'checked', pageSize: 100 })
    expect(found(ids).map(({ checkedAt }) => checkedAt)).toEqual(
      documents
        .map(({ checkedAt }) => checkedAt)
        .sort((one, other) => other - one)
        .slice(0, 100),
    )
  })

  it('ranks the kind of care above what is related, and inside each by status and wait', async () => {
    const { ids, total } = await engine.search({ ...plainRequest, concepts: ['autisme'], sort: 'relevance', pageSize: 100 })
    const tier = (document: OfferDocument) =>
      document.kindConcepts.includes('autisme') ? 0 : document.generalConcepts.includes('autisme') ? 1 : 2
    const keys = found(ids).map((document) => `${tier(document)} ${orderKey(document)}`)
    expect(total).toBe(documents.filter((document) => conceptsOf(document).includes('autisme')).length)
    expect(keys).toEqual([...keys].sort())
  })

  it('ranks an offer that fits more of what was asked higher', async () => {
    const { ids } = await engine.search({ ...plainRequest, concepts: ['pleegzorg', 'angst'], sort: 'relevance', pageSize: 100 })
    const fits = found(ids).map((document) => conceptsOf(document).includes('angst'))
    expect(fits.indexOf(false)).toBeGreaterThan(0)
    expect(fits.slice(fits.indexOf(false)).includes(true)).toBe(false)
  })

  it('does not take one concept for another that begins the same', async () => {
    const { total } = await engine.search({ ...plainRequest, concepts: ['basis'] })
    expect(total).toBe(documents.filter((document) => conceptsOf(document).includes('basis')).length)
  })

  it('finds words, beginnings of words, and letters without their accents; stop words alone find everything', async () => {
    const inTitle = (word: string) => documents.filter(({ title }) => title.includes(word)).length
    expect((await engine.search({ ...plainRequest, freeWords: ['paarden'], sort: 'relevance' })).total).toBe(inTitle('paarden'))
    expect((await engine.search({ ...plainRequest, freeWords: ['zorgvuld'], sort: 'relevance' })).total).toBe(inTitle('zorgvuld'))
    expect((await engine.search({ ...plainRequest, freeWords: ['cafe'] })).total).toBe(
      documents.filter(({ description }) => description.includes('café')).length,
    )
    expect((await engine.search({ ...plainRequest, freeWords: ['met'] })).total).toBe(documents.length)
    expect((await engine.search({ ...plainRequest, freeWords: ['xyzzyqwerty'] })).total).toBe(0)
  })

  it('answers several at once as one by one', async () => {
    const requests = [
      plainRequest,
      { ...plainRequest, age: 3, facets: ['radiusKm'] as FacetName[], pointsPerRadius, pointsWithin: pointsWithin(5) },
      { ...plainRequest, municipality: 'GM0203', contractFit: ['open' as const] },
    ]
    expect(await engine.searchMany(requests)).toEqual(await Promise.all(requests.map((request) => engine.search(request))))
    expect(await engine.searchMany([])).toEqual([])
  })

  it('takes in changes and removals', async () => {
    const changed = {
      ...documents[0]!,
      status: 'open' as const,
      statusRank: 0,
      startWaitWeeks: 0,
      freshnessRank: 0,
      checkedAt: 1_900_000_000_000,
      category: 'nieuw',
    }
    await engine.upsert([changed])
    const hits = await engine.search({ ...plainRequest, facets: ['category'], pageSize: 1 })
    expect([hits.ids, hits.counts.category?.nieuw]).toEqual([[changed.id], 1])
    await engine.remove([changed.id, 'never-there'])
    expect((await engine.search(plainRequest)).total).toBe(documents.length - 1)
    await engine.upsert([documents[0]!])
    expect((await engine.search(plainRequest)).total).toBe(documents.length)
  })

  it('rebuilds without what is no longer there', async () => {
    await engine.rebuild([documents.slice(0, 10)])
    expect((await engine.search(plainRequest)).total).toBe(10)
    await engine.rebuild([documents])
    expect((await engine.search(plainRequest)).total).toBe(documents.length)
  })
})

function present(counts: Record<string, number> = {}): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

function orderKey({ statusRank, startWaitWeeks, freshnessRank }: OfferDocument): string {
  return [statusRank, String(startWaitWeeks ?? 999).padStart(3, '0'), freshnessRank].join(' ')
}

function kilometres({ point }: OfferDocument): number {
  return point === null ? Number.POSITIVE_INFINITY : distanceOf.get(point)!
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).map((item, at) => [items[at]!, item])
}
