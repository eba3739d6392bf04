/** When the search indexes must look at an offer again: now, and at each later moment at which time alone changes it. */
import type { OfferTimes } from '../../db/queries/offer-times.ts'
import { nextDay, type WorkingCalendar } from '../domain/working-days.ts'

export function offerMoments(times: OfferTimes, now: number, calendar: WorkingCalendar): number[] {
  const dayAfter = (day: string | null) => (day === null ? null : calendar.startOf(nextDay(day)))
  const later = [
    times.dueAt,
    times.staleAt,
    dayAfter(times.stopUntil),
    calendar.startOf(times.startsOn),
    dayAfter(times.endsOn),
    dayAfter(times.endedOn),
  ]
  return [...new Set([now, ...later.filter((moment) => moment !== null && moment > now)])] as number[]
}
