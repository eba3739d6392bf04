import { describe, expect, it } from 'vitest'
import { addOffer, emptyTally, figuresOf, placeOfFreshness, placeOfStatus } from '../../api/domain/bottleneck-figures.ts'
import type { Freshness, Status } from '../../api/domain/codes.ts'
import { normClassOf } from '../../api/domain/norm-class.ts'
import { trustOf } from '../../api/domain/trust.ts'

interface One {
  status: Status
  freshness?: Freshness
  weeks?: number
  norm?: number | null
  places?: number
}

function figures(offers: readonly One[], regionNorm?: number | null) {
  const tally = emptyTally()
  for (const { status, freshness = 'current', weeks = -1, norm = 6, places = -1 } of offers) {
    addOffer(tally, placeOfStatus[status], placeOfFreshness[freshness], weeks, norm ?? -1, places)
  }
  return figuresOf(tally, regionNorm)
}

const waiting = (weeks: number, norm: number | null = 6): One => ({ status: weeks <= 2 ? 'open' : 'waiting', weeks, norm })

describe('the figures of a group', () => {
  it('of nothing are empty, and never 0 weeks', () => {
    expect(figures([])).toEqual({
      offers: 0,
      reporting: 0,
      currentShare: null,
      values: 0,
      medianWaitWeeks: null,
      p90WaitWeeks: null,
      minWaitWeeks: null,
      maxWaitWeeks: null,
      normWeeks: null,
      aboveNormShare: null,
      open: 0,
      waiting: 0,
      assessment: 0,
      matching: 0,
      stops: 0,
      unknown: 0,
      freePlaces: 0,
      trust: 'thin',
    })
  })

  it('count stops, assessment, matching and unknown apart', () => {
    const found = figures([
      waiting(4),
      { status: 'stopped' },
      { status: 'assessment' },
      { status: 'matching' },
      { status: 'unknown', freshness: 'stale' },
      { status: 'unknown', freshness: 'never' },
    ])
    expect(found).toMatchObject({
      offers: 6,
      reporting: 4,
      values: 1,
      stops: 1,
      assessment: 1,
      matching: 1,
      unknown: 2,
      medianWaitWeeks: 4,
    })
  })

  it('say nothing of waits where all of it is stale', () => {
    const stale: One = { status: 'unknown', freshness: 'stale' }
    expect(figures([stale, stale, stale])).toMatchObject({
      reporting: 0,
      currentShare: 0,
      medianWaitWeeks: null,
      aboveNormShare: null,
      trust: 'stale',
    })
  })

  it('hold a wait against its own norm; a norm of 0 is one', () => {
    expect(figures([waiting(0, 0), waiting(1, 0)])).toMatchObject({ normWeeks: 0, aboveNormShare: 0.5 })
    expect(figures([waiting(6), waiting(7)])).toMatchObject({ normWeeks: 6, aboveNormShare: 0.5 })
    expect(figures([waiting(50, null), waiting(7, 6)])).toMatchObject({ normWeeks: null, aboveNormShare: 1 })
    expect(figures([waiting(50, null)])).toMatchObject({ normWeeks: null, aboveNormShare: null })
  })

  it('show a norm only where all of it has the same, or the region of the cell has one', () => {
    expect(figures([waiting(3, 6), waiting(3, 8)]).normWeeks).toBeNull()
    expect(figures([waiting(3, 6), waiting(3, 8)], 8).normWeeks).toBe(8)
    expect(figures([waiting(3, 6)], null).normWeeks).toBeNull()
  })

  it('add up free places of what takes part', () => {
    const found = figures([
      { ...waiting(0), places: 2 },
      { status: 'unknown', freshness: 'stale', places: 5 },
    ])
    expect(found.freePlaces).toBe(2)
  })
})

describe('trust', () => {
  it.each([
    { offers: 5, current: 3, values: 3, trust: 'ok' },
    { offers: 5, current: 2, values: 3, trust: 'stale' },
    { offers: 5, current: 3, values: 2, trust: 'thin' },
    { offers: 2, current: 2, values: 2, trust: 'thin' },
    { offers: 2, current: 1, values: 1, trust: 'stale' },
    { offers: 0, current: 0, values: 0, trust: 'thin' },
  ])('of $offers offers, $current current, with $values waits is $trust', ({ trust, ...counted }) => {
    expect(trustOf(counted)).toBe(trust)
  })
})

describe('the class of a wait against the norm', () => {
  it.each([
    [3, 6, 1],
    [3.5, 6, 2],
    [6, 6, 2],
    [9, 6, 3],
    [12, 6, 4],
    [12.5, 6, 5],
    [0, 0, 2],
    [0.5, 0, 5],
    [0, 6, 1],
    [null, 6, null],
    [4, null, null],
  ])('%s weeks with a norm of %s is class %s', (weeks, norm, expected) => {
    expect(normClassOf(weeks, norm, 'ok')).toBe(expected)
  })

  it('is there only for figures that can be relied on', () => {
    expect([normClassOf(3, 6, 'thin'), normClassOf(3, 6, 'stale')]).toEqual([null, null])
  })
})
