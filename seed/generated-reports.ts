import type { Availability } from '../api/domain/availability.ts'
import { shiftDay, type WorkingCalendar } from '../api/domain/working-days.ts'
import { freshnessToday, reportDays } from './demo-habits.ts'
import type { GeneratedOffer } from './generated-offers.ts'
import { type Random, randomFrom } from './random.ts'
import type { GeneratedReport } from './report-writer.ts'
import { type CourseState, waitCourse, waitProfiles } from './wait-course.ts'

const DUTY_DAYS: Record<string, number> = { '1': 5, '2': 5, '3': 10, '4': 10, '5': 1 }
const NINE_O_CLOCK_MS = 9 * 3_600_000

/** The oldest first, as they were stated. */
export function generatedReports(
  offer: GeneratedOffer,
  { reportsPerOffer, months, now }: { reportsPerOffer: number; months?: number; now: number },
  calendar: WorkingCalendar,
): GeneratedReport[] {
  const count = months ?? reportsPerOffer
  const random = randomFrom(`reports ${offer.place}`)
  const { segment, capacity, waitKind } = offer.category
  const freshness = freshnessToday('', undefined, random)
  if (freshness === 'never' || count === 0) return []
  const last = (least: number) => reportDays(freshness, dutyOf(offer), calendar.dayOf(now), calendar, random, least)
  const days = months === undefined ? last(count) : monthly(last(1)[0] ?? '', count, random)
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

/** The newest first, about a month apart. */
function monthly(last: string, count: number, random: Random): string[] {
  const days = [last]
  while (days.length < count) days.push(shiftDay(days.at(-1) ?? last, -random.whole(28, 33)))
  return days
}

export function dutyOf({ dutyDays, category }: GeneratedOffer): number {
  return dutyDays ?? DUTY_DAYS[category.segment] ?? 10
}

function availabilityOf({ mode, stopReason, stopUntil, ...counts }: CourseState): Availability {
  return { ...counts, intakeMode: mode, stop: stopReason && stopUntil ? { reason: stopReason, until: stopUntil } : null, remark: null }
}
