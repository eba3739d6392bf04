/**
 * A report is current until the end of the day on which the update duty runs out, due until the end of twice
 * the duty, stale after that; without a report it is never. The duty counts working days after the day of the
 * statement. A stale figure is unknown: it keeps its last value in grey. Source: glossary.md, product.md idea 1.
 */
import type { Freshness } from './codes.ts'
import { addWorkingDays, nextDay, shiftDay, type WorkingCalendar } from './working-days.ts'

export interface FreshnessLimits {
  /** From this instant on the report is due. */
  dueAt: number
  /** From this instant on it is stale. */
  staleAt: number
}

export function freshnessLimits(statedAt: number, dutyDays: number, calendar: WorkingCalendar): FreshnessLimits {
  const day = calendar.dayOf(statedAt)
  const known = limitsOf(calendar)
  const key = `${day} ${dutyDays}`
  const limits = known.get(key) ?? limitsFrom(day, dutyDays, calendar)
  known.set(key, limits)
  return limits
}

function limitsFrom(day: string, dutyDays: number, calendar: WorkingCalendar): FreshnessLimits {
  const endOf = (days: number) => calendar.startOf(nextDay(addWorkingDays(day, days, calendar)))
  return { dueAt: endOf(dutyDays), staleAt: endOf(2 * dutyDays) }
}

/** They follow from day and duty alone; an import asks for the same few hundred a million times. */
const knownLimits = new WeakMap<WorkingCalendar, Map<string, FreshnessLimits>>()

function limitsOf(calendar: WorkingCalendar): Map<string, FreshnessLimits> {
  const limits = knownLimits.get(calendar) ?? new Map<string, FreshnessLimits>()
  knownLimits.set(calendar, limits)
  return limits
}

export function freshnessAt(limits: FreshnessLimits | null, now: number): Freshness {
  if (!limits) return 'never'
  if (now < limits.dueAt) return 'current'
  return now < limits.staleAt ? 'due' : 'stale'
}

/**
 * The twin, as a cut-off: the oldest day of statement that has not run past `dutyDays` at `now`. What was stated on
 * that day or later is current (pass the duty) or not yet stale (pass twice the duty); what is older is not.
 */
export function oldestDayWithin(dutyDays: number, now: number, calendar: WorkingCalendar): string {
  const today = calendar.dayOf(now)
  let day = today
  while (addWorkingDays(shiftDay(day, -1), dutyDays, calendar) >= today) day = shiftDay(day, -1)
  return day
}
