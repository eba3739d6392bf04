/**
 * A bottleneck is a kind of care in a region where care is not there in time: half of the stated waits to start is longer
 * than the threshold, on figures that can be relied on (enough values, enough of them current). The threshold is the
 * region's own for that kind of care, else the norm; without either there is nothing to be late against, and it is never a
 * bottleneck by its wait. Source: glossary.md (bottleneck, norm), issue 5 (thresholds per kind of care; a figure without
 * trust is not coloured).
 */
import type { Trust } from './codes.ts'

export interface WaitFigures {
  trust: Trust
  /** null: no values. */
  medianWaitWeeks: number | null
}

/** The longest median that is still in time; null: there is none. 0 is one. */
export function thresholdWeeks(own: number | null, norm: number | null): number | null {
  return own ?? norm
}

export function isBottleneck({ trust, medianWaitWeeks }: WaitFigures, threshold: number | null): boolean {
  return trust === 'ok' && medianWaitWeeks !== null && threshold !== null && medianWaitWeeks > threshold
}

export const MOST_THRESHOLD_WEEKS = 104

export function isThreshold(weeks: number): boolean {
  return Number.isInteger(weeks) && weeks >= 0 && weeks <= MOST_THRESHOLD_WEEKS
}
