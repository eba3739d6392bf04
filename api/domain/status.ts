/**
 * The status a referrer sees follows from what the provider stated, and from time: a place is free when the start is
 * within two weeks; a stale report, no report, or a stop that has ended makes the status unknown. The day after a
 * stop's end nobody has said that intake is open again. Source: glossary.md (status, intake stop), domain.md defaults.
 */
import type { IntakeMode, Status } from './codes.ts'
import { type FreshnessLimits, freshnessAt } from './freshness.ts'

const OPEN_WITHIN_WEEKS = 2

/** Free places first, unknown last: the order of the finder. */
export const statusRank: Record<Status, number> = {
  open: 0,
  waiting: 1,
  assessment: 2,
  matching: 3,
  stopped: 4,
  unknown: 5,
}

export interface StatedIntake {
  intakeMode: IntakeMode | null
  startWaitWeeks: number | null
  /** Last day of an intake stop. */
  stopUntil: string | null
}

export function statedStatus(stated: StatedIntake, today: string, openWithinWeeks = OPEN_WITHIN_WEEKS): Status {
  switch (stated.intakeMode) {
    case null:
      return 'unknown'
    case 'accepting':
      return stated.startWaitWeeks !== null && stated.startWaitWeeks <= openWithinWeeks ? 'open' : 'waiting'
    case 'stopped':
      return stated.stopUntil !== null && today <= stated.stopUntil ? 'stopped' : 'unknown'
    case 'assessment':
    case 'matching':
      return stated.intakeMode
  }
}

export function effectiveStatus(stated: StatedIntake, limits: FreshnessLimits | null, now: number, today: string): Status {
  const freshness = freshnessAt(limits, now)
  return freshness === 'never' || freshness === 'stale' ? 'unknown' : statedStatus(stated, today)
}

/** Weeks count only while the status says so; everything else has no wait at all, never 0. */
export function hasWait(status: Status): boolean {
  return status === 'open' || status === 'waiting'
}
