import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { freshnessAt, freshnessLimits, oldestDayWithin } from '../../api/domain/freshness.ts'
import { shiftDay } from '../../api/domain/working-days.ts'
import { plainCalendar } from '../calendar.ts'

const at = (moment: string) => Date.parse(`${moment}:00Z`)

describe('how old a report is', () => {
  it.each([
    ['stated on Monday, one working day of duty: current until Tuesday ends', '2026-11-16T09:00', 1, '2026-11-17T23:59', 'current'],
    ['stated on Monday, one working day of duty: due on Wednesday', '2026-11-16T09:00', 1, '2026-11-18T00:00', 'due'],
    ['stated on Monday, one working day of duty: stale on Thursday', '2026-11-16T09:00', 1, '2026-11-19T00:00', 'stale'],
    ['stated on Friday, nothing ages over the weekend', '2026-11-20T17:00', 1, '2026-11-23T23:59', 'current'],
    ['stated on Saturday counts from Monday', '2026-11-21T12:00', 1, '2026-11-23T23:59', 'current'],
    ['stated on Saturday is due on Tuesday', '2026-11-21T12:00', 1, '2026-11-24T00:00', 'due'],
    ['ten working days are two weeks', '2026-11-02T09:00', 10, '2026-11-16T23:59', 'current'],
    ['ten working days and a moment are due', '2026-11-02T09:00', 10, '2026-11-17T00:00', 'due'],
    ['twenty working days are the last of it', '2026-11-02T09:00', 10, '2026-11-30T23:59', 'due'],
    ['after twenty working days it is stale', '2026-11-02T09:00', 10, '2026-12-01T00:00', 'stale'],
  ])('%s', (_, statedAt, dutyDays, now, freshness) => {
    expect(freshnessAt(freshnessLimits(at(statedAt), dutyDays, plainCalendar), at(now))).toBe(freshness)
  })

  it('is never without a report', () => {
    expect(freshnessAt(null, at('2026-11-16T09:00'))).toBe('never')
  })

  it('begins at midnight in Amsterdam, in summer and winter', () => {
    const calendar = amsterdamCalendar()
    expect(new Date(freshnessLimits(at('2026-07-06T09:00'), 1, calendar).dueAt).toISOString()).toBe('2026-07-07T22:00:00.000Z')
    expect(new Date(freshnessLimits(at('2026-11-16T09:00'), 1, calendar).dueAt).toISOString()).toBe('2026-11-17T23:00:00.000Z')
  })

  it('skips public holidays', () => {
    const calendar = amsterdamCalendar()
    const beforeChristmas = freshnessLimits(at('2026-12-24T09:00'), 1, calendar)
    expect(calendar.dayOf(beforeChristmas.dueAt - 1)).toBe('2026-12-28')
  })
})

describe('the cut-off twin', () => {
  const calendar = amsterdamCalendar()
  const moments = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2029, 0, 1) })
  const duties = fc.integer({ min: 1, max: 30 })

  it('agrees with the limits: current is stated on or after the oldest day within the duty', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 120 }), duties, (now, daysAgo, duty) => {
        const day = shiftDay(calendar.dayOf(now), -daysAgo)
        const limits = freshnessLimits(calendar.startOf(day), duty, calendar)
        const isCurrent = freshnessAt(limits, now) === 'current'
        const isStale = freshnessAt(limits, now) === 'stale'
        expect(day >= oldestDayWithin(duty, now, calendar)).toBe(isCurrent)
        expect(day < oldestDayWithin(2 * duty, now, calendar)).toBe(isStale)
      }),
      { numRuns: 300 },
    )
  })

  it('never turns back: a later moment is never fresher', () => {
    const order = ['current', 'due', 'stale']
    fc.assert(
      fc.property(moments, duties, fc.nat(90 * 86_400_000), fc.nat(90 * 86_400_000), (statedAt, duty, first, second) => {
        const limits = freshnessLimits(statedAt, duty, calendar)
        const [sooner, later] = [Math.min(first, second), Math.max(first, second)]
        expect(order.indexOf(freshnessAt(limits, statedAt + later))).toBeGreaterThanOrEqual(
          order.indexOf(freshnessAt(limits, statedAt + sooner)),
        )
      }),
      { numRuns: 300 },
    )
  })
})
