import { expect, it } from 'vitest'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { isReminderHour } from '../../api/domain/reminder-hours.ts'

const calendar = amsterdamCalendar()

it.each([
  ['a Monday at seven, in winter', '2026-11-23T06:00:00Z', true],
  ['a Monday just before seven', '2026-11-23T05:59:59Z', false],
  ['a Monday just before seven in the evening', '2026-11-23T17:59:59Z', true],
  ['a Monday at seven in the evening', '2026-11-23T18:00:00Z', false],
  ['a Monday at seven, in summer', '2026-07-06T05:00:00Z', true],
  ['a Monday at six, in summer', '2026-07-06T04:00:00Z', false],
  ['a Saturday at noon', '2026-11-21T11:00:00Z', false],
  ['a Sunday at noon', '2026-11-22T11:00:00Z', false],
  ['Easter Monday', '2026-04-06T10:00:00Z', false],
  ["King's day", '2026-04-27T10:00:00Z', false],
])('on %s', (_, at, isHour) => expect(isReminderHour(Date.parse(at), calendar)).toBe(isHour))
