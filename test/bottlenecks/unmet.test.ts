import { afterAll, describe, expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import type { BottleneckList, BottleneckTrend } from '../../api/contract/bottleneck.ts'
import { anonymous } from '../../api/usecases/caller.ts'
import { createUnmetDemand } from '../../api/usecases/unmet-demand.ts'
import { signalCounts, type UnmetCountReader } from '../../db/queries/unmet-counts.ts'
import { startFinderApp } from '../api/finder-app.ts'
import { jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'
import { NOW } from '../import/import-folders.ts'
import { addSignals } from '../unmet/sample-demand.ts'
import { storeWith } from './ten-offers.ts'

const everywhere = { serves: ['JZ12', 'JZ07'], mode: 'accepting', weeks: 5 } as const
const db = storeWith([
  { category: 'basis-ggz', region: 'JZ12', ...everywhere, daysAgo: 20 },
  { category: 'gezinshuis', region: 'JZ07', ...everywhere },
])
addSignals(db, '2026-11', 'JZ12', 'basis-ggz', 3)
addSignals(db, '2026-10', 'JZ12', 'basis-ggz', 8)
addSignals(db, '2026-10', 'JZ12', 'gezinshuis', 2)
addSignals(db, '2026-10', 'JZ07', 'gezinshuis', 6)

const app = await startFinderApp({}, { db, now: () => NOW })
afterAll(() => app.stop())
const office = { id: 'o-unmet', kind: 'region-office', name: 'Bureau', regionCode: 'JZ12' } as const
const broker = jsonCalls(app, await signedInAs(app, 'care-broker', { organisation: office }))
const policy = jsonCalls(app, await signedInAs(app, 'policy-reader', { organisation: office }))

async function unmet(query: string, as = broker): Promise<Record<string, unknown>> {
  const { items, overall } = (await as.get<BottleneckList>(`/bottlenecks?${query}`)).body
  const nameOf = (key: BottleneckList['items'][number]['key']) => (typeof key === 'string' ? key : Object.values(key).join(' '))
  return Object.fromEntries([...items.map((item) => [nameOf(item.key), item.unmet]), ['all', overall.unmet]])
}

describe('unmet demand beside the figures', () => {
  it('is whole for the staff of the region, per kind of care, segment and all together', async () => {
    expect(await unmet('region=JZ12')).toEqual({ 'basis-ggz': 11, gezinshuis: 2, all: 13 })
    expect(await unmet('region=JZ12&groupBy=segment')).toEqual({ 2: 2, 4: 11, all: 13 })
    expect(await unmet('region=JZ12&segment=4')).toEqual({ 'basis-ggz': 11, all: 11 })
  })

  it('is of each month in a course', async () => {
    const { items } = (await broker.get<BottleneckTrend>('/bottlenecks/trend?months=3&region=JZ12&category=basis-ggz')).body
    // Nothing was heard before the end of October: of September there is no row.
    expect(items.map(({ month, unmet }) => [month, unmet])).toEqual([
      ['2026-10', 8],
      ['2026-11', 3],
    ])
  })

  it('is not told to who only reads, as long as nothing of it is published', async () => {
    expect(await unmet('region=JZ12', policy)).toEqual({ 'basis-ggz': null, gezinshuis: null, all: null })
  })

  it.each(['groupBy=sector', 'groupBy=municipality', 'age=9', 'sector=ggz', 'maxWaitWeeks=8', 'near=GM0233&radiusKm=10'])(
    'is not told by what nobody counts it by: %s',
    async (query) => {
      expect(Object.values(await unmet(`region=JZ12&${query}`)).filter((count) => count !== null)).toEqual([])
    },
  )

  it('is not told of a day gone by', async () => {
    expect(await unmet('region=JZ12&day=2026-11-17')).toEqual({ 'basis-ggz': null, gezinshuis: null, all: null })
  })
})

it('is looked up once for all cells of an answer', () => {
  const signals = signalCounts(db)
  const looks = { counts: 0, first: 0, totalBefore: 0 }
  const counted = <Found>(name: keyof typeof looks, found: Found) => {
    looks[name] += 1
    return found
  }
  const counting: UnmetCountReader = {
    counts: (spans, regions) => counted('counts', signals.counts(spans, regions)),
    first: () => counted('first', signals.first()),
    totalBefore: (span) => counted('totalBefore', signals.totalBefore(span)),
  }
  const readers = { signals: counting, 'missed-searches': counting }
  const demand = createUnmetDemand({ now: () => NOW, calendar: amsterdamCalendar(), readers })(anonymous, 'signals')
  for (const region of app.deps.reference().regions.keys()) demand.ofYear({ categories: null, regions: [region] })
  for (const region of app.deps.reference().regions.keys()) demand.ofMonth({ categories: null, regions: [region] }, '2026-10')
  expect(looks.totalBefore).toBe(1)
  expect(looks.counts + looks.first).toBeLessThan(5)
})
