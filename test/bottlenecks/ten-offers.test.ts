import { afterAll, describe, expect, it } from 'vitest'
import type { BottleneckList } from '../../api/contract/bottleneck.ts'
import { startFinderApp } from '../api/finder-app.ts'
import { jsonCalls } from '../api/json-calls.ts'
import { signedInAs } from '../api/signed-in.ts'
import { NOW } from '../import/import-folders.ts'
import { type OneOfTen, storeWith } from './ten-offers.ts'

const here = { category: 'basis-ggz', region: 'JZ12', serves: ['JZ12'] } as const

/** Norms: basis-ggz 6 weeks, in JZ12 4; crisis 0; gezinshuis none. */
const ten: OneOfTen[] = [
  { ...here, mode: 'accepting', weeks: 1, places: 2 }, //  1 open, 1 week
  { ...here, mode: 'accepting', weeks: 4 }, //  2 4 weeks: at the norm
  { ...here, mode: 'accepting', weeks: 5, places: 1 }, //  3 5 weeks: above 4
  { ...here, mode: 'accepting', weeks: 12, daysAgo: 20 }, //  4 12 weeks, due: takes part, above 4
  { ...here, mode: 'accepting', weeks: 30, daysAgo: 60, places: 9 }, //  5 stale: unknown, no wait, no places
  { ...here, mode: 'stopped' }, //  6 stop
  { ...here, mode: 'assessment' }, //  7 after assessment
  { category: 'basis-ggz', region: 'JZ07', serves: ['JZ12', 'JZ07'], mode: 'accepting', weeks: 5 }, //  8 5 weeks: within its own norm of 6
  { category: 'gezinshuis', region: 'JZ07', serves: ['JZ07'], mode: 'matching' }, //  9 after matching, no norm
  { category: 'crisis-ambulant', region: 'JZ12', serves: ['JZ12'], mode: 'accepting', weeks: 1 }, // 10 above a norm of 0
]

const app = await startFinderApp({}, { db: storeWith(ten), now: () => NOW })
afterAll(() => app.stop())
const office = { id: 'o-ten', kind: 'region-office', name: 'Bureau', regionCode: 'JZ12' } as const
const policy = jsonCalls(app, await signedInAs(app, 'policy-reader', { organisation: office }))
const figures = async (query: string) => (await policy.get<BottleneckList>(`/bottlenecks?${query}`)).body

describe('ten offers, worked out by hand', () => {
  it('give these figures for basis-ggz in JZ12', async () => {
    const { items } = await figures('groupBy=category&groupBy=region')
    // Offers 1 to 8. Waits of 1, 2, 3, 4 and 8: 1, 4, 5, 5, 12.
    expect(items.find(({ label }) => label === 'Basis-ggz jeugd (generalistisch), Noord-Veluwe')).toEqual({
      key: { category: 'basis-ggz', region: 'JZ12' },
      label: 'Basis-ggz jeugd (generalistisch), Noord-Veluwe',
      offers: 8,
      reporting: 7, // all but 5
      currentShare: 0.75, // 1, 2, 3, 6, 7, 8 of eight
      values: 5,
      medianWaitWeeks: 5, // the third of five
      p90WaitWeeks: 12, // 90 % of five is 4.5: the fifth
      minWaitWeeks: 1,
      maxWaitWeeks: 12,
      normWeeks: 4, // of JZ12, also for 8, that is contracted elsewhere
      aboveNormShare: 0.4, // 3 and 4 of five; 8 is within its own norm
      open: 1,
      waiting: 4,
      assessment: 1,
      matching: 0,
      stops: 1,
      unknown: 1,
      freePlaces: 3, // 2 and 1; the 9 of a stale report do not count
      unmet: null, // nothing was counted yet
      trust: 'ok',
    })
  })

  it('give these figures for basis-ggz in the other region, where only one of them is', async () => {
    const { items } = await figures('region=JZ07&category=basis-ggz')
    expect(items).toMatchObject([
      {
        key: 'basis-ggz',
        offers: 1,
        values: 1,
        medianWaitWeeks: 5,
        p90WaitWeeks: 5,
        normWeeks: 6,
        aboveNormShare: 0,
        currentShare: 1,
        trust: 'thin',
      },
    ])
  })

  it('give these figures all together', async () => {
    const { overall, items } = await figures('groupBy=region')
    // Waits: 1, 4, 5, 12, 5 and 1, in order 1, 1, 4, 5, 5, 12.
    expect(overall).toMatchObject({
      offers: 10,
      reporting: 9,
      currentShare: 0.8,
      values: 6,
      medianWaitWeeks: 4.5, // between 4 and 5
      p90WaitWeeks: 12, // 5.4: the sixth
      normWeeks: null, // they differ
      aboveNormShare: 0.5, // 3, 4 and 10 of six
      matching: 1,
      stops: 1,
      unknown: 1,
      trust: 'ok',
    })
    // Offer 8 is in both regions, and once in all of it together.
    expect(items.map(({ key, offers }) => [key, offers])).toEqual([
      ['JZ07', 2],
      ['JZ12', 9],
    ])
  })

  it('say of a region with two offers what they are, without a figure that pretends', async () => {
    const { overall } = await figures('region=JZ07')
    expect(overall).toMatchObject({ offers: 2, values: 1, matching: 1, trust: 'thin', aboveNormShare: 0 })
  })

  it('count a norm of 0, and leave out what has none', async () => {
    const { items } = await figures('groupBy=category&region=JZ12&region=JZ07')
    const of = (code: string) => items.find(({ key }) => key === code)
    expect(of('crisis-ambulant')).toMatchObject({ normWeeks: 0, aboveNormShare: 1, medianWaitWeeks: 1 })
    expect(of('gezinshuis')).toMatchObject({ normWeeks: null, aboveNormShare: null, medianWaitWeeks: null, values: 0, matching: 1 })
  })

  it('say nothing of waits where all that is left is stale', async () => {
    const { overall } = await figures('freshness=stale')
    expect(overall).toMatchObject({
      offers: 1,
      reporting: 0,
      currentShare: 0,
      medianWaitWeeks: null,
      p90WaitWeeks: null,
      freePlaces: 0,
      trust: 'stale',
    })
  })

  it('are as many as the finder finds', async () => {
    const headers = await signedInAs(app, 'policy-reader', { organisation: office })
    expect((await app.search('category=basis-ggz&region=JZ12', headers)).total).toBe(8)
  })
})
