import type { Availability } from '../api/domain/availability.ts'
import type { WorkingCalendar } from '../api/domain/working-days.ts'
import { freshnessToday, reportDays } from './demo-habits.ts'
import type { GeneratedOffer } from './generated-offers.ts'
import { randomFrom } from './random.ts'
import { type CourseState, waitCourse, waitProfiles } from './wait-course.ts'

const DUTY_DAYS: Record<string, number> = { '1': 5, '2': 5, '3': 10, '4': 10, '5': 1 }
const NINE_O_CLOCK_MS = 9 * 3_600_000

/** The oldest first, as they were stated. */
export function generatedReports(
  offer: GeneratedOffer,
  count: number,
  now: number,
  calendar: WorkingCalendar,
): { statedAt: number; availability: Availability }[] {
  const random = randomFrom(`reports ${offer.place}`)
  const { segment, capacity, waitKind } = offer.category
  const freshness = freshnessToday('', undefined, random)
  if (freshness === 'never' || count === 0) return []
  const dutyDays = offer.dutyDays ?? DUTY_DAYS[segment] ?? 10
  const days = reportDays(freshness, dutyDays, calendar.dayOf(now), calendar, random, count)
  const isCrisis = segment === '5'
  const profile = isCrisis ? 'crisis' : (waitProfiles[offer.place % 6] ?? 'midden')
  const course = waitCourse({ profile, capacity, isMatched: waitKind === 'matching', isCrisis }, days, random)
  return days
    .map((day, place) => ({
      statedAt: Math.min(calendar.startOf(day) + NINE_O_CLOCK_MS, now),
      availability: availabilityOf(course[place] as CourseState),
    }))
    .reverse()
}

function availabilityOf({ mode, stopReason, stopUntil, ...counts }: CourseState): Availability {
  return { ...counts, intakeMode: mode, stop: stopReason && stopUntil ? { reason: stopReason, until: stopUntil } : null, remark: null }
}
