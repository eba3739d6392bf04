/**
 * When it was so, as it was sent: not in the future, but for clocks that run ahead a little (these count as now), and not
 * so long ago that it must be a slip of the pen.
 */
import type { Fault } from '../contract/report-outcomes.ts'
import { reportFaults } from '../contract/report-texts.ts'

const CLOCK_AHEAD_MS = 5 * 60_000
const LONGEST_AGO_MS = 2 * 366 * 86_400_000
const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** With a fault the rest of the statement is looked at as of now. */
export function readMoment(written: string | undefined, now: number): { at: number; faults: Fault[] } {
  if (written === undefined) return { at: now, faults: [] }
  const at = WRITTEN.test(written) ? Date.parse(written) : Number.NaN
  if (Number.isNaN(at)) return { at: now, faults: [reportFaults.unreadableMoment()] }
  if (at > now + CLOCK_AHEAD_MS) return { at: now, faults: [reportFaults.futureMoment()] }
  if (at < now - LONGEST_AGO_MS) return { at: now, faults: [reportFaults.distantMoment()] }
  return { at: Math.min(at, now), faults: [] }
}
