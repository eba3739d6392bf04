import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutyMoments } from '../../api/domain/duty-moments.ts'
import { freshnessLimits } from '../../api/domain/freshness.ts'
import { shiftDay } from '../../api/domain/working-days.ts'
import { plainCalendar } from '../calendar.ts'

/** A Monday. */
const STATED = Date.parse('2026-03-02T09:00:00Z')

function daysOf(dutyDays: number, stopUntil: string | null = null, statedAt = STATED) {
  const moments = dutyMoments({ statedAt, stopUntil, ...freshnessLimits(statedAt, dutyDays, plainCalendar) }, plainCalendar)
  return Object.fromEntries(moments.map(({ kind, at }) => [kind, new Date(at).toISOString().slice(0, 10)]))
}

describe('when somebody must hear of an offer that was stated on Monday 2 March', () => {
  it.each([
    ['of one working day', 1, { due: '2026-03-03', halfway: '2026-03-04', stale: '2026-03-05' }],
    ['of five', 5, { due: '2026-03-09', halfway: '2026-03-12', stale: '2026-03-17' }],
    ['of ten', 10, { due: '2026-03-16', halfway: '2026-03-24', stale: '2026-03-31' }],
  ])('with a duty %s', (_, dutyDays, days) => {
    expect(daysOf(dutyDays)).toEqual(days)
  })

  it.each([
    ['in a month', '2026-04-02', '2026-03-26'],
    ['in eight days', '2026-03-10', '2026-03-03'],
    ['in a week: it was only just stated', '2026-03-09', undefined],
    ['today', '2026-03-02', undefined],
  ])('and whose intake stop ends %s', (_, until, asksOn) => {
    expect(daysOf(5, until)['stop-ends']).toBe(asksOn)
  })

  it('in that order, and never on a day that nobody works, whatever the duty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 400 }), (dutyDays, later) => {
        const { due = '', halfway = '', stale = '' } = daysOf(dutyDays, null, STATED + later * 86_400_000)
        expect(due <= halfway && halfway <= stale).toBe(true)
        // The first on the last day of the duty itself, the others when a working day has ended.
        expect(plainCalendar.isWorkingDay(due)).toBe(true)
        for (const day of [halfway, stale]) expect(plainCalendar.isWorkingDay(shiftDay(day, -1))).toBe(true)
      }),
    )
  })
})
