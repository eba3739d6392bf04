/** When the search indexes must look at an offer again: at each moment after now at which time alone changes it. */
import type { OfferTimes } from '../../db/queries/offer-times.ts'
import { nextDay, type WorkingCalendar } from '../domain/working-days.ts'

export function laterMoments(times: OfferTimes, now: number, calendar: WorkingCalendar): number[] {
  const dayAfter = (day: string | null) => (day === null ? null : calendar.startOf(nextDay(day)))
  const startOf = (day: string | null) => (day === null ? null : calendar.startOf(day))
  const later = [
    times.dueAt,
    times.staleAt,
    dayAfter(times.stopUntil),
    startOf(times.startsOn),
    startOf(times.mainStartsOn),
    dayAfter(times.endsOn),
    dayAfter(times.mainEndsOn),
    dayAfter(times.productValidTo),
    dayAfter(times.endedOn),
  ]
  return [...new Set(later.filter((moment) => moment !== null && moment > now))] as number[]
}
