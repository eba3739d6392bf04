import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Supply, scarcityOf, scoreOf } from '../../api/domain/scarcity.ts'

const plenty: Supply = { offers: 9, stops: 1, providers: 4, nearbyShare: 0.9, threshold: 8, trust: 'ok', medianWaitWeeks: 6 }
const found = (more: Partial<Supply>) => scarcityOf({ ...plenty, ...more }).map(({ kind, points }) => `${kind} ${points}`)

describe('care is scarce', () => {
  it.each<[string, Partial<Supply>, string[]]>([
    ['not, where there is enough, in time and near', {}, []],
    [
      'where nobody is contracted',
      { offers: 0, stops: 0, providers: 0, nearbyShare: 0, medianWaitWeeks: null, trust: 'thin' },
      ['none 100'],
    ],
    ['where everyone has stopped', { stops: 9 }, ['all-stopped 80']],
    // (20 - 8) / 8 = 1.5 times the norm above it.
    ['where the median is over the norm', { medianWaitWeeks: 20 }, ['late 30']],
    ['at most sixty points for that', { medianWaitWeeks: 100 }, ['late 60']],
    ['not at the norm itself', { medianWaitWeeks: 8 }, []],
    ['against a norm of 0 per week', { threshold: 0, medianWaitWeeks: 1 }, ['late 20']],
    ['not without a norm', { threshold: null, medianWaitWeeks: 40 }, []],
    ['not on figures that cannot be relied on', { trust: 'thin', medianWaitWeeks: 40 }, []],
    ['not on figures that are stale', { trust: 'stale', medianWaitWeeks: 40 }, []],
    ['where it hangs on one provider', { providers: 1 }, ['one-provider 20']],
    // Three in ten youths nearby: 20 x 0.7.
    ['where it is far from most youths', { nearbyShare: 0.3 }, ['far 14']],
    ['not where half of them have it near', { nearbyShare: 0.5 }, []],
    ['not where distance is unknown', { nearbyShare: null }, []],
    [
      'for several reasons, the gravest first',
      { stops: 9, providers: 1, nearbyShare: 0.1, medianWaitWeeks: null, trust: 'thin' },
      ['all-stopped 80', 'one-provider 20', 'far 18'],
    ],
  ])('%s', (_, supply, reasons) => {
    expect(found(supply)).toEqual(reasons)
  })

  it('more the longer the wait, and never less for one reason more', () => {
    const weeks = fc.integer({ min: 0, max: 104 })
    fc.assert(
      fc.property(weeks, weeks, weeks, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, threshold, nearbyShare) => {
        const score = (medianWaitWeeks: number, more: Partial<Supply> = {}) =>
          scoreOf(scarcityOf({ ...plenty, threshold, medianWaitWeeks, ...more }))
        expect(score(Math.max(one, other))).toBeGreaterThanOrEqual(score(Math.min(one, other)))
        expect(score(one, { nearbyShare, providers: 1 })).toBeGreaterThan(score(one))
        expect(Number.isFinite(score(one))).toBe(true)
      }),
    )
  })
})
