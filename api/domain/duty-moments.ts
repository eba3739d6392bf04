/**
 * When somebody must hear of an offer: on the day that its duty ends, halfway from there to stale (in working days), when
 * it is stale (then its region hears of it too), and a week before an intake stop ends, unless it was stated within that
 * week. Source: product.md idea 1, issue 4 (freshness chain).
 */
import type { DutyMomentKind } from './codes.ts'
import type { FreshnessLimits } from './freshness.ts'
import { addWorkingDays, shiftDay, type WorkingCalendar, workingDaysBetween } from './working-days.ts'

export interface DutyMoment {
  kind: DutyMomentKind
  at: number
}

export interface DutyTimes extends FreshnessLimits {
  statedAt: number
  /** Last day of an intake stop. */
  stopUntil: string | null
}

const DAYS_BEFORE_STOP_ENDS = 7

export function dutyMoments(times: DutyTimes, calendar: WorkingCalendar): DutyMoment[] {
  const stopEnds = times.stopUntil === null ? null : calendar.startOf(shiftDay(times.stopUntil, -DAYS_BEFORE_STOP_ENDS))
  return [
    { kind: 'due', at: calendar.startOf(shiftDay(calendar.dayOf(times.dueAt), -1)) },
    { kind: 'halfway', at: halfwayToStale(times, calendar) },
    { kind: 'stale', at: times.staleAt },
    ...(stopEnds !== null && stopEnds > times.statedAt ? [{ kind: 'stop-ends', at: stopEnds } as const] : []),
  ]
}

/** Half a working day is none. It follows from the limits alone, which many offers share. */
function halfwayToStale({ dueAt, staleAt }: FreshnessLimits, calendar: WorkingCalendar): number {
  const known = knownHalfways.get(calendar) ?? new Map<string, number>()
  knownHalfways.set(calendar, known)
  const key = `${dueAt} ${staleAt}`
  const halfway = known.get(key) ?? halfwayBetween(dueAt, staleAt, calendar)
  known.set(key, halfway)
  return halfway
}

const knownHalfways = new WeakMap<WorkingCalendar, Map<string, number>>()

function halfwayBetween(dueAt: number, staleAt: number, calendar: WorkingCalendar): number {
  const from = shiftDay(calendar.dayOf(dueAt), -1)
  const days = workingDaysBetween(from, shiftDay(calendar.dayOf(staleAt), -1), calendar)
  return calendar.startOf(shiftDay(addWorkingDays(from, Math.floor(days / 2), calendar), 1))
}
