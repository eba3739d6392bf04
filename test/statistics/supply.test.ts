import { describe, expect, it } from 'vitest'
import { isNearby, youthShare } from '../../api/domain/reach.ts'
import { keptSupply } from '../../api/statistics/kept-supply.ts'
import { gatherSupply } from '../../api/statistics/supply.ts'
import { type SmallOffer, smallFacts } from './small-facts.ts'

/** One degree of latitude is 111.2 km: 0.1 is 11 km, 0.14 is 15.6 km. */
const towns = [
  { municipality: 'A', lat: 52, lon: 5 },
  { municipality: 'B', lat: 52.1, lon: 5 },
  { municipality: 'C', lat: 52.3, lon: 5 },
  { municipality: 'X', lat: 52, lon: 5.01 },
]
const regionOf = { A: 'here', B: 'here', C: 'here', X: 'there' }

function supplyOf(offers: readonly SmallOffer[], choices: Record<string, readonly string[]> = {}) {
  const { facts, traits } = smallFacts(offers, regionOf)
  return gatherSupply(facts, traits, { choices }, towns)
}

const offer = (more: Partial<SmallOffer> = {}): SmallOffer => ({ category: 'gezinshuis', provider: 'p', serves: ['A', 'B', 'C'], ...more })

describe('what there is of a kind of care in a region', () => {
  it('counts offers, providers and stops apart', () => {
    const [cell] = supplyOf([
      offer({ weeks: 4 }),
      offer({ status: 'stopped' }),
      offer({ provider: 'q', status: 'stopped' }),
      offer({ provider: 'r', status: 'assessment' }),
    ])
    expect(cell).toMatchObject({ category: 'gezinshuis', region: 'here', offers: 4, stops: 2, providers: 3, waitProviders: 1 })
  })

  it('is nearby for the municipalities within 15 km that it works for', () => {
    expect(supplyOf([offer({ point: '52.000,5.000' })])[0]?.reached).toEqual(['A', 'B'])
    expect(supplyOf([offer({ point: '52.000,5.000', serves: ['A', 'C'] })])[0]?.reached).toEqual(['A'])
  })

  it('is nearby wherever it comes to people', () => {
    expect(supplyOf([offer()])[0]?.reached).toEqual(['A', 'B', 'C'])
    expect(supplyOf([offer({ point: '52.000,5.000', forms: ['home'] })])[0]?.reached).toEqual(['A', 'B', 'C'])
  })

  it('adds up over places, and for each region apart', () => {
    const cells = supplyOf([offer({ point: '52.000,5.000', serves: ['A', 'X'] }), offer({ point: '52.300,5.000' })])
    expect(cells.map(({ region, reached }) => [region, reached])).toEqual([
      ['here', ['A', 'C']],
      ['there', ['X']],
    ])
  })

  it('is of the regions asked for alone', () => {
    expect(supplyOf([offer({ serves: ['A', 'X'] })], { region: ['there'] }).map(({ region }) => region)).toEqual(['there'])
  })
})

describe('what was added up before', () => {
  it('is not added up again for the same question, and is for another', () => {
    const { facts, traits } = smallFacts([offer({ point: '52.000,5.000' })], regionOf)
    const ask = (choices: Record<string, string[]>, asked = towns) => keptSupply(facts, traits, { choices }, asked)
    const first = ask({})
    expect(ask({})).toBe(first)
    expect(ask({ region: ['there'] })).toEqual([])
    expect(ask({}, [])[0]?.reached).toEqual([])
    expect(ask({})).toEqual(first)
  })
})

describe('within 15 km', () => {
  it('counts 15 km itself, and not what is further', () => {
    expect(isNearby({ lat: 52, lon: 5 }, { lat: 52.1348, lon: 5 })).toBe(true)
    expect(isNearby({ lat: 52, lon: 5 }, { lat: 52.1351, lon: 5 })).toBe(false)
  })

  it('is a share of the youths, each municipality once, and nothing where nobody is counted', () => {
    const counts = new Map([
      ['A', 3000],
      ['B', 1000],
    ])
    expect(youthShare(['A', 'A'], counts)).toBe(0.75)
    expect(youthShare([], counts)).toBe(0)
    expect(youthShare(['A'], new Map())).toBeNull()
  })
})
