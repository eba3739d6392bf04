/**
 * What became of a bottleneck between two moments, both measured against the threshold of today, so that a line that was
 * moved does not look like care that got slower. It came when it is one now and was not (or could not be told) before;
 * it stayed; it went when it is surely none any more. Where the figures of now cannot be relied on, or nobody offers it
 * any more, nothing is said to be solved. Source: issue 5 (monthly page: new bottlenecks, what changed, what cannot be
 * trusted; a figure without trust is not coloured).
 */
import { isBottleneck, type WaitFigures } from './bottleneck.ts'

export type BottleneckChange = 'came' | 'stayed' | 'gone' | 'unsure'

/** null figures: no offers at that moment. null: it was none, and is none. */
export function bottleneckChange(before: WaitFigures | null, now: WaitFigures | null, threshold: number | null): BottleneckChange | null {
  const was = before !== null && isBottleneck(before, threshold)
  if (now !== null && isBottleneck(now, threshold)) return was ? 'stayed' : 'came'
  if (!was) return null
  return isSure(now) ? 'gone' : 'unsure'
}

/** In weeks, longer is more; null: at one of the moments it cannot be told. */
export function medianChange(before: WaitFigures | null, now: WaitFigures | null): number | null {
  if (!isSure(before) || !isSure(now)) return null
  return now.medianWaitWeeks - before.medianWaitWeeks
}

function isSure(figures: WaitFigures | null): figures is WaitFigures & { medianWaitWeeks: number } {
  return figures !== null && figures.trust === 'ok' && figures.medianWaitWeeks !== null
}
