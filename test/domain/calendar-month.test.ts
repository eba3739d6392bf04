import { expect, it } from 'vitest'
import { isMonth, isQuarter, lastDayOf, monthsOf, quarterOf, shiftMonth, shiftQuarter } from '../../api/domain/calendar-month.ts'

it.each([
  ['2026-10', 1, '2026-11'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', -24, '2024-03'],
])('%s and %i months is %s', (month, months, meant) => expect(shiftMonth(month, months)).toBe(meant))

it('a month ends on its own last day', () => {
  expect(['2026-02', '2028-02', '2026-11'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-11-30'])
})

it('a quarter is three months, also over the turn of the year', () => {
  expect(quarterOf('2026-09-30')).toBe('2026-3')
  expect(quarterOf('2026-10-01')).toBe('2026-4')
  expect(monthsOf('2026-3')).toEqual(['2026-07', '2026-08', '2026-09'])
  expect(shiftQuarter('2026-1', -1)).toBe('2025-4')
  expect(shiftQuarter('2026-4', 1)).toBe('2027-1')
})

it('what is no month or quarter is seen', () => {
  expect(['2026-00', '2026-13', '2026-1', '26-10', ''].some(isMonth)).toBe(false)
  expect(['2026-0', '2026-5', '2026-10', ''].some(isQuarter)).toBe(false)
  expect([isMonth('2026-12'), isQuarter('2026-4')]).toEqual([true, true])
})
