/**
 * The page of a month goes out on the first working day of the month after, between seven and seven, or on a later working
 * day of that month when nothing ran before. After several months of silence only the last one goes: who comes to the table
 * needs the state of now. Source: issue 5 ("monthly page for chairs by mail"); working days: product.md idea 1.
 */
import { monthOf, shiftMonth } from './calendar-month.ts'
import { isReminderHour } from './reminder-hours.ts'
import type { WorkingCalendar } from './working-days.ts'

/** null: not now. Inside these hours it is a working day, and so the first one of its month has come. */
export function monthToSend(now: number, calendar: WorkingCalendar): string | null {
  return isReminderHour(now, calendar) ? shiftMonth(monthOf(calendar.dayOf(now)), -1) : null
}
