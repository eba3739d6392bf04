import { expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { monthToSend } from '../../api/domain/monthly-page-day.ts'

const calendar = amsterdamCalendar()

it.each([
  ['the first working day', '2026-12-01T08:00:00Z', '2026-11'],
  ['not yet, early in the morning', '2026-12-01T05:00:00Z', null],
  ['not on Sunday the first', '2026-11-01T10:00:00Z', null],
  ['on Monday the second instead', '2026-11-02T10:00:00Z', '2026-10'],
  ['not on New Year’s day', '2027-01-01T10:00:00Z', null],
  ['after it, and the weekend', '2027-01-04T10:00:00Z', '2026-12'],
  ['later in the month, when nothing ran before: of the last month only', '2027-03-17T10:00:00Z', '2027-02'],
])('a month is sent: %s', (_, moment, month) => {
  expect(monthToSend(Date.parse(moment), calendar)).toBe(month)
})
