import { describe, expect, it } from 'vitest'
import { listScarcity, type ScarcityAsked } from '../../api/usecases/list-scarcity.ts'
import type { Reference } from '../../api/usecases/reference.ts'
import { type SmallOffer, smallStatistics } from './small-facts.ts'

/**
 * Two regions of three municipalities, worked out by hand. Rivierenland: A and B lie 11 km apart, C 33 km further; of 10,000
 * youths 2,000 live in A, 1,000 in B and 7,000 in C. In Achterhoek lies X.
 */
const regionOf = { A: 'JZ32', B: 'JZ32', C: 'JZ32', X: 'JZ25' }
const towns = { A: [52, 5, 2000], B: [52.1, 5, 1000], C: [52.4, 5, 7000], X: [52, 6, 500] } as const
const kinds = {
  gezinshuis: ['Gezinshuis', '2'],
  vaktherapie: ['Vaktherapie', '4'],
  dyslexie: ['Ernstige dyslexie', '4'],
  logeren: ['Logeren', '2'],
} as const
const norms: Record<string, number> = { gezinshuis: 8, vaktherapie: 6 }

const reference = () =>
  ({
    regions: new Map([
      ['JZ25', { name: 'Achterhoek', youthCount: 500, municipalities: ['X'] }],
      ['JZ32', { name: 'Rivierenland', youthCount: 10_000, municipalities: ['A', 'B', 'C'] }],
      ['JZ40', { name: 'Elders', youthCount: 9000, municipalities: ['Z'] }],
    ]),
    municipalities: new Map(Object.entries(towns).map(([code, [lat, lon, youthCount]]) => [code, { code, lat, lon, youthCount }])),
    categories: new Map(Object.entries(kinds).map(([code, [name, segment]]) => [code, { code, name, segment }])),
    normWeeks: (category: string) => norms[category] ?? null,
  }) as unknown as Reference

const everywhere = ['A', 'B', 'C']
const house = (weeks: number): SmallOffer => ({ category: 'gezinshuis', provider: 'p', serves: everywhere, point: '52.000,5.000', weeks })
const therapy = (provider: string, weeks: number): SmallOffer => ({ category: 'vaktherapie', provider, serves: everywhere, weeks })

/** Family homes 18, 20 and 24 weeks, of one provider, at A. Therapy of three providers at home, in time. Dyslexia: only a stop, in X. */
const offers: SmallOffer[] = [
  house(18),
  house(20),
  house(24),
  therapy('q', 4),
  therapy('r', 5),
  therapy('s', 6),
  { category: 'dyslexie', provider: 'q', serves: ['X'], status: 'stopped' },
]

function listed(asked: Partial<ScarcityAsked> = {}, own: { regionCode: string; categoryCode: string; weeks: number }[] = []) {
  const thresholds = { all: () => own.map((row) => ({ ...row, version: 1 })) }
  const deps = { reference, statistics: smallStatistics(offers, regionOf), work: { thresholds } }
  return listScarcity(deps, { regions: [], categories: [], segments: [], ...asked })
}

describe('the largest bottlenecks', () => {
  it('are what was worked out by hand, with the reason in words', async () => {
    const { items, total, looked, nowhere } = await listed()
    expect(items.map(({ rank, score, text }) => `${rank} ${score} ${text}`)).toEqual([
      '1 100 Ernstige dyslexie in Rivierenland: geen gecontracteerd aanbod',
      '1 100 Gezinshuis in Achterhoek: geen gecontracteerd aanbod',
      '1 100 Vaktherapie in Achterhoek: geen gecontracteerd aanbod',
      '1 100 Ernstige dyslexie in Achterhoek: het enige aanbod neemt nu niemand aan; 1 aanbieder',
      // (20 - 8) / 8 x 20 = 30; one provider 20; A and B, 3,000 of 10,000 youths: 20 x 0.7 = 14.
      '5 64 Gezinshuis in Rivierenland: middelste wachttijd 20 weken, norm 8; 1 aanbieder; 30% van de jeugd heeft het binnen 15 km',
    ])
    expect([total, looked]).toEqual([5, 6])
    // No region has it: none of them stands out.
    expect(nowhere).toEqual([{ code: 'logeren', name: 'Logeren' }])
  })

  it('are measured by the threshold that a region chose itself', async () => {
    const own = [
      { regionCode: 'JZ32', categoryCode: 'gezinshuis', weeks: 26 },
      { regionCode: 'JZ32', categoryCode: 'vaktherapie', weeks: 4 },
    ]
    const { items } = await listed({ regions: ['JZ32'] }, own)
    expect(items.map(({ text }) => text)).toEqual([
      'Ernstige dyslexie in Rivierenland: geen gecontracteerd aanbod',
      'Gezinshuis in Rivierenland: 1 aanbieder; 30% van de jeugd heeft het binnen 15 km',
      'Vaktherapie in Rivierenland: middelste wachttijd 5 weken, grens 4',
    ])
  })

  it('are of the regions, kinds of care and segments asked for', async () => {
    const found = async (asked: Partial<ScarcityAsked>) =>
      (await listed(asked)).items.map(({ category, region }) => `${category.code} ${region.code}`)
    expect(await found({ categories: ['gezinshuis'], regions: ['JZ32'] })).toEqual(['gezinshuis JZ32'])
    expect(await found({ segments: ['2'] })).toEqual(['gezinshuis JZ25', 'gezinshuis JZ32'])
    expect(await found({ regions: ['JZ40'] })).toEqual([])
  })

  it('say how the score is made', async () => {
    expect((await listed()).formula).toContain('100 punten')
  })
})
