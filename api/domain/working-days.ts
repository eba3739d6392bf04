/**
 * Duties and reminders count working days: nothing ages over a weekend or a public holiday.
 * A day is a calendar day in Europe/Amsterdam, written `2026-11-22`. Source: product.md, idea 1.
 * Holidays and the time zone come in as an argument; `api/calendar/` has the real ones.
 */
export interface WorkingCalendar {
  isWorkingDay(day: string): boolean
  /** The Amsterdam day on which an instant (UTC milliseconds) falls. */
  dayOf(instant: number): string
  /** The instant at which an Amsterdam day begins. */
  startOf(day: string): number
}

/** The day that comes `count` working days after `day`; `count` 0 gives `day` itself. */
export function addWorkingDays(day: string, count: number, calendar: WorkingCalendar): string {
  let current = day
  for (let left = count; left > 0; ) {
    current = nextDay(current)
    if (calendar.isWorkingDay(current)) left -= 1
  }
  return current
}

/** How many working days lie after `from`, up to and including `to`. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  let count = 0
  for (let day = nextDay(from); day <= to; day = nextDay(day)) {
    if (calendar.isWorkingDay(day)) count += 1
  }
  return count
}

export function nextDay(day: string): string {
  return shiftDay(day, 1)
}

export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
