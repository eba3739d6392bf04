import type { WorkingCalendar } from '../api/domain/working-days.ts'

/** Monday to Friday, no holidays, and a day that is simply the UTC day: enough for decision tables. */
export const plainCalendar: WorkingCalendar = {
  isWorkingDay: (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
  dayOf: (instant) => new Date(instant).toISOString().slice(0, 10),
  startOf: (day) => Date.parse(`${day}T00:00:00Z`),
}
