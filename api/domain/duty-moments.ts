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
  const asks = stopEnds !== null && stopEnds > times.statedAt
  return [...freshnessMoments(times, calendar), ...(asks ? [{ kind: 'stop-ends', at: stopEnds } as const] : [])]
}

/** They follow from the limits alone, which many offers share. */
function freshnessMoments(limits: FreshnessLimits, calendar: WorkingCalendar): DutyMoment[] {
  const known = knownMoments.get(calendar) ?? new Map<string, DutyMoment[]>()
  knownMoments.set(calendar, known)
  const key = `${limits.dueAt} ${limits.staleAt}`
  const moments = known.get(key) ?? momentsOf(limits, calendar)
  known.set(key, moments)
  return moments
}

const knownMoments = new WeakMap<WorkingCalendar, Map<string, DutyMoment[]>>()

/** Half a working day is none. */
function momentsOf({ dueAt, staleAt }: FreshnessLimits, calendar: WorkingCalendar): DutyMoment[] {
  const lastDay = shiftDay(calendar.dayOf(dueAt), -1)
  const days = workingDaysBetween(lastDay, shiftDay(calendar.dayOf(staleAt), -1), calendar)
  const halfway = shiftDay(addWorkingDays(lastDay, Math.floor(days / 2), calendar), 1)
  return [
    { kind: 'due', at: calendar.startOf(lastDay) },
    { kind: 'halfway', at: calendar.startOf(halfway) },
    { kind: 'stale', at: staleAt },
  ]
}
