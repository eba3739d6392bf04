import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jumpsBetween } from '../../api/domain/availability-jump.ts'

const start = (startWaitWeeks: number | null) => ({ intakeWaitWeeks: null, startWaitWeeks })
const anyWeeks = fc.option(fc.integer({ min: 0, max: 104 }))

describe('a jump of at least twelve weeks and three times', () => {
  it.each([
    [2, 26, true],
    [26, 2, true],
    [6, 18, true],
    [18, 6, true],
    [0, 12, true],
    [0, 11, false],
    [7, 19, false],
    [6, 17, false],
    [20, 40, false],
    [34, 102, true],
    [null, 40, false],
    [40, null, false],
  ])('from %s to %s weeks asks: %s', (from, to, asks) => {
    expect(jumpsBetween(start(from), start(to))).toEqual(asks ? [{ field: 'startWaitWeeks', from, to }] : [])
  })

  it('of both waits is told of both', () => {
    const jumps = jumpsBetween({ intakeWaitWeeks: 1, startWaitWeeks: 2 }, { intakeWaitWeeks: 20, startWaitWeeks: 30 })
    expect(jumps.map(({ field }) => field)).toEqual(['intakeWaitWeeks', 'startWaitWeeks'])
  })

  it('is one in both directions, or in none', () => {
    fc.assert(
      fc.property(anyWeeks, anyWeeks, (one, other) => {
        expect(jumpsBetween(start(one), start(other)).length).toBe(jumpsBetween(start(other), start(one)).length)
      }),
    )
  })
})
