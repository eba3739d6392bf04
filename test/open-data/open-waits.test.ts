import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenWait } from '../../api/contract/open-data.ts'
import { openWaits as shownWaits } from '../../api/domain/open-waits.ts'
import type { Statistics } from '../../api/statistics/port.ts'
import { openWaits } from '../../api/usecases/open-waits.ts'
import type { Reference } from '../../api/usecases/reference.ts'
import { type SmallOffer, smallStatistics } from '../statistics/small-facts.ts'

const regionOf = { A: 'JZ01', B: 'JZ02' }

const statisticsOf = (offers: readonly SmallOffer[], firstDay?: string | null) => smallStatistics(offers, regionOf, firstDay)

const reference = () =>
  ({
    today: '2026-11-18',
    regions: new Map(Object.values(regionOf).map((code) => [code, { name: `Regio ${code}` }])),
    categories: new Map(['gezinshuis', 'vaktherapie'].map((code) => [code, { name: code, segment: '4' }])),
  }) as unknown as Reference

async function rowsOf(statistics: Statistics): Promise<OpenWait[]> {
  const rows: OpenWait[] = []
  for await (const page of openWaits({ reference, statistics })) rows.push(...page)
  return rows
}

const offer = (provider: string, weeks: number, more: Partial<SmallOffer> = {}): SmallOffer => ({
  category: 'vaktherapie',
  provider,
  serves: ['A'],
  weeks,
  norm: 8,
  ...more,
})

describe('waits as open data', () => {
  it('are the median and the 90th percentile of a month, a kind of care and a region', async () => {
    const offers = [offer('p', 4), offer('q', 6), offer('r', 9), offer('p', 12), offer('q', 30), offer('r', -1, { status: 'stopped' })]
    expect(await rowsOf(statisticsOf(offers))).toEqual([
      {
        month: '2026-10',
        regionCode: 'JZ01',
        regionName: 'Regio JZ01',
        categoryCode: 'vaktherapie',
        categoryName: 'vaktherapie',
        segment: '4',
        normWeeks: 8,
        values: 5,
        medianWaitWeeks: 9,
        p90WaitWeeks: 30,
        trust: 'ok',
        withheld: null,
      },
    ])
  })

  it('stay away on fewer than five waits', async () => {
    const [row] = await rowsOf(statisticsOf(['p', 'q', 'r', 's'].map((provider) => offer(provider, 4))))
    expect(row).toMatchObject({ values: 'under-5', medianWaitWeeks: null, p90WaitWeeks: null, trust: null, withheld: 'under-5' })
  })

  it('stay away when they are of two providers', async () => {
    const [row] = await rowsOf(statisticsOf(['p', 'q', 'p', 'q', 'p', 'q'].map((provider) => offer(provider, 4))))
    expect(row).toMatchObject({ values: 6, medianWaitWeeks: null, trust: null, withheld: 'few-providers' })
  })

  it('are 0 values where nobody states weeks, and never 0 weeks', async () => {
    const [row] = await rowsOf(statisticsOf([offer('p', -1, { status: 'matching', category: 'gezinshuis' })]))
    expect(row).toMatchObject({ values: 0, medianWaitWeeks: null, p90WaitWeeks: null, withheld: null })
  })

  it('are there for each month that is over, and for none before anything was known', async () => {
    const offers = [offer('p', 4)]
    expect((await rowsOf(statisticsOf(offers, '2026-08-31'))).map(({ month }) => month)).toEqual(['2026-08', '2026-09', '2026-10'])
    expect(await rowsOf(statisticsOf(offers, '2026-11-02'))).toEqual([])
    expect(await rowsOf(statisticsOf(offers, null))).toEqual([])
  })

  it('stand in the order of the kinds of care, then of the regions', async () => {
    const offers = [offer('p', 4, { serves: ['B'] }), offer('p', 4), offer('p', 4, { category: 'gezinshuis', serves: ['B'] })]
    expect((await rowsOf(statisticsOf(offers))).map(({ categoryCode, regionCode }) => `${categoryCode} ${regionCode}`)).toEqual([
      'gezinshuis JZ02',
      'vaktherapie JZ01',
      'vaktherapie JZ02',
    ])
  })

  it('never show a count of 1 to 4, nor a figure that rests on fewer than five or on fewer than three providers', () => {
    const figures = fc.record({
      values: fc.nat(20),
      medianWaitWeeks: fc.nat(104),
      p90WaitWeeks: fc.nat(104),
      trust: fc.constantFrom('ok', 'thin', 'stale'),
    })
    fc.assert(
      fc.property(figures, fc.nat(6), (given, providers) => {
        const shown = shownWaits(given as never, providers)
        if (typeof shown.values === 'number') expect(shown.values === 0 || shown.values >= 5).toBe(true)
        const isShown = shown.medianWaitWeeks !== null || shown.p90WaitWeeks !== null
        if (isShown && given.values > 0) expect([given.values >= 5, providers >= 3]).toEqual([true, true])
        if (shown.withheld) expect([shown.medianWaitWeeks, shown.p90WaitWeeks, shown.trust]).toEqual([null, null, null])
      }),
    )
  })
})
