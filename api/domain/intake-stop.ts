/**
 * An intake stop has a reason and an end. The end is not before the day of the statement (nobody can state a stop that is
 * over), and at most a year after it: longer is a slip of the pen, or something to be stated again. The day after the end
 * the status is unknown. Source: glossary.md (intake stop), issue 4.
 */

import type { AvailabilityFault, StatedAvailability } from './availability.ts'
import { isDay } from './calendar-day.ts'

export type StopField = 'stop' | 'stop.reason' | 'stop.until'
export type StopFaultCode =
  | 'stop-reason-needed'
  | 'stop-end-needed'
  | 'stop-end-no-day'
  | 'stop-end-past'
  | 'stop-end-too-far'
  | 'stop-only-when-stopped'

const MOST_STOP_YEARS = 1

export function stopFaults({ intakeMode, stop }: StatedAvailability, statedOn: string): AvailabilityFault[] {
  if (intakeMode !== 'stopped') return stop ? [{ field: 'stop', code: 'stop-only-when-stopped' }] : []
  const endFault = endFaultOf(stop?.until ?? null, statedOn)
  return [
    ...(stop?.reason ? [] : [{ field: 'stop.reason', code: 'stop-reason-needed' } as const]),
    ...(endFault ? [{ field: 'stop.until', code: endFault } as const] : []),
  ]
}

/** The last day that a stop may end on. */
function lastStopDay(statedOn: string): string {
  return `${Number(statedOn.slice(0, 4)) + MOST_STOP_YEARS}${statedOn.slice(4)}`
}

function endFaultOf(until: string | null, statedOn: string): StopFaultCode | null {
  if (until === null) return 'stop-end-needed'
  if (!isDay(until)) return 'stop-end-no-day'
  if (until < statedOn) return 'stop-end-past'
  return until > lastStopDay(statedOn) ? 'stop-end-too-far' : null
}
