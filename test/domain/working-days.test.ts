import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { addWorkingDays, nextDay, shiftDay, workingDaysBetween } from '../../api/domain/working-days.ts'
import { plainCalendar } from '../calendar.ts'

const amsterdam = amsterdamCalendar()

describe('working days', () => {
  it.each([
    ['none is the day itself, even on Saturday', '2026-11-21', 0, '2026-11-21'],
    ['one after Thursday is Friday', '2026-11-19', 1, '2026-11-20'],
    ['one after Friday is Monday', '2026-11-20', 1, '2026-11-23'],
    ['one after Sunday is Monday', '2026-11-22', 1, '2026-11-23'],
    ['five are a week', '2026-11-18', 5, '2026-11-25'],
  ])('%s', (_, day, count, result) => {
    expect(addWorkingDays(day, count, plainCalendar)).toBe(result)
  })

  it.each([
    ['new year', '2025-12-31', '2026-01-02'],
    ['Easter Monday', '2026-04-03', '2026-04-07'],
    ["King's Day", '2026-04-24', '2026-04-28'],
    ['Ascension Day', '2026-05-13', '2026-05-15'],
    ['Whit Monday', '2026-05-22', '2026-05-26'],
    ['both days of Christmas', '2026-12-24', '2026-12-28'],
    ['Good Friday is an ordinary working day', '2026-04-02', '2026-04-03'],
    ['Liberation Day is an ordinary working day', '2026-05-04', '2026-05-05'],
  ])('one working day over %s', (_, from, to) => {
    expect(addWorkingDays(from, 1, amsterdam)).toBe(to)
  })

  it('counts back what was added', () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((count) => shiftDay('2024-01-01', count))
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (day, count) => {
        expect(workingDaysBetween(day, addWorkingDays(day, count, amsterdam), amsterdam)).toBe(count)
      }),
      { numRuns: 200 },
    )
  })

  it('shifts over months, years and the clock', () => {
    expect([nextDay('2024-02-28'), nextDay('2026-12-31'), shiftDay('2026-03-30', -2), shiftDay('2026-10-24', 2)]).toEqual([
      '2024-02-29',
      '2027-01-01',
      '2026-03-28',
      '2026-10-26',
    ])
  })

  it('knows Amsterdam by the hour, also on the days the clock changes', () => {
    expect(amsterdam.dayOf(Date.parse('2026-11-17T22:59:59Z'))).toBe('2026-11-17')
    expect(amsterdam.dayOf(Date.parse('2026-11-17T23:00:00Z'))).toBe('2026-11-18')
    expect(amsterdam.dayOf(Date.parse('2026-07-17T21:59:59Z'))).toBe('2026-07-17')
    expect(amsterdam.dayOf(Date.parse('2026-07-17T22:00:00Z'))).toBe('2026-07-18')
    expect(amsterdam.startOf('2026-03-30') - amsterdam.startOf('2026-03-29')).toBe(23 * 3_600_000)
    expect(amsterdam.startOf('2026-10-26') - amsterdam.startOf('2026-10-25')).toBe(25 * 3_600_000)
  })
})
