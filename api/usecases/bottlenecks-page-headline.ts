/** The first row of the screen, and the same as was known at the end of a month a quarter earlier. */
import type { Headline } from '../contract/bottlenecks-page.ts'
import { isBottleneck } from '../domain/bottleneck.ts'
import { monthOf, shiftMonth } from '../domain/calendar-month.ts'
import type { Gathered } from '../statistics/gather.ts'
import type { ThresholdOf } from './threshold-lookup.ts'

const QUARTER_MONTHS = 3

/** Gathered by kind of care and region; then and now are held against the thresholds of today. */
export function headlineOf({ groups, overall }: Gathered, thresholdOf: ThresholdOf): Headline {
  const measured = groups
    .map(({ codes: [category = '', region = ''], figures }) => ({ figures, threshold: thresholdOf(category, region) }))
    .filter(({ figures, threshold }) => figures.trust === 'ok' && figures.medianWaitWeeks !== null && threshold !== null)
  const { values, aboveNormShare, offers, currentShare } = overall
  return {
    combinations: measured.length,
    bottlenecks: measured.filter(({ figures, threshold }) => isBottleneck(figures, threshold)).length,
    values,
    aboveNormShare,
    offers,
    currentShare,
  }
}

export function quarterEarlier(day: string): string {
  return shiftMonth(monthOf(day), -QUARTER_MONTHS)
}
