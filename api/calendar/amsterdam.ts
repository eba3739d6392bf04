/** The real calendar: Europe/Amsterdam by Luxon, Dutch public holidays by date-holidays; each answer is worked out once. */
import Holidays from 'date-holidays'
import { DateTime } from 'luxon'
import type { WorkingCalendar } from '../domain/working-days.ts'

const ZONE = 'Europe/Amsterdam'
const HOUR_MS = 3_600_000

export function amsterdamCalendar(): WorkingCalendar {
  const isHoliday = holidays()
  return {
    isWorkingDay: remembered((day: string) => isWeekday(day) && !isHoliday(day)),
    dayOf: dayOfInstant(),
    startOf: remembered((day: string) => DateTime.fromISO(day, { zone: ZONE }).toMillis()),
  }
}

/** Amsterdam differs from UTC by whole hours, so within one UTC hour the day never changes. */
function dayOfInstant(): (instant: number) => string {
  const dayOfHour = remembered((hour: number) => DateTime.fromMillis(hour * HOUR_MS, { zone: ZONE }).toFormat('yyyy-MM-dd'))
  return (instant) => dayOfHour(Math.floor(instant / HOUR_MS))
}

function isWeekday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** `public` only: Good Friday and Liberation Day are ordinary working days for most employers. */
function holidays(): (day: string) => boolean {
  const source = new Holidays('NL')
  const ofYear = remembered((year: number) => new Set(publicDays(source, year)))
  return (day) => ofYear(Number(day.slice(0, 4))).has(day)
}

function publicDays(source: Holidays, year: number): string[] {
  return source
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
}

function remembered<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = workOut(key)
    known.set(key, value)
    return value
  }
}
