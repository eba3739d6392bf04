import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRenewalDue, isSessionOver, isSightingDue, secondsLeft } from '../../api/domain/session-limits.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const limits = { idleMinutes: 60, mostHours: 12 }

describe('a session', () => {
  it.each([
    [null, HOUR - 1, false],
    [null, HOUR, true],
    [11 * HOUR, 12 * HOUR - 1, false],
    [11.9 * HOUR, 12 * HOUR, true],
    [2 * HOUR, 3 * HOUR - 1, false],
    [2 * HOUR, 3 * HOUR, true],
  ])('last used at %s is, at %i, over: %s', (lastSeenAt, now, isOver) => {
    expect(isSessionOver({ startedAt: 0, lastSeenAt }, limits, now)).toBe(isOver)
  })

  it('that is over stays over', () => {
    const instant = fc.integer({ min: 0, max: 20 * HOUR })
    fc.assert(
      fc.property(instant, instant, instant, (lastSeenAt, now, later) => {
        const over = isSessionOver({ startedAt: 0, lastSeenAt }, limits, now)
        expect(!over || isSessionOver({ startedAt: 0, lastSeenAt }, limits, now + later)).toBe(true)
      }),
    )
  })

  it('has a cookie for as long as it may last at most', () => {
    expect(secondsLeft({ startedAt: 0 }, limits, 11 * HOUR)).toBe(3600)
    expect(secondsLeft({ startedAt: 0 }, limits, 13 * HOUR)).toBe(0)
  })

  it('is seen once a minute', () => {
    expect([MINUTE - 1, MINUTE].map((now) => isSightingDue({ startedAt: 0, lastSeenAt: null }, now))).toEqual([false, true])
    expect([MINUTE * 2 - 1, MINUTE * 2].map((now) => isSightingDue({ startedAt: 0, lastSeenAt: MINUTE }, now))).toEqual([false, true])
  })

  it('is renewed when rights changed after it was', () => {
    expect([4, 5, 6].map((changedAt) => isRenewalDue({ renewedAt: 5 }, changedAt))).toEqual([false, false, true])
  })
})
