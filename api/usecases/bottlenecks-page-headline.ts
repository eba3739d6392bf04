/** The first row of the screen, and the same as was known at the end of a month a quarter earlier. */
import type { Headline } from '../contract/bottlenecks-page.ts'
import { isBottleneck } from '../domain/bottleneck.ts'
import { monthOf, shiftMonth } from '../domain/calendar-month.ts'
import type { Gathered } from '../statistics/gather.ts'

const QUARTER_MONTHS = 3

/** Gathered by kind of care and region. */
export function headlineOf({ groups, overall }: Gathered): Headline {
  const measured = groups
    .map(({ figures }) => figures)
    .filter(({ trust, medianWaitWeeks, normWeeks }) => trust === 'ok' && medianWaitWeeks !== null && normWeeks !== null)
  const { values, aboveNormShare, offers, currentShare } = overall
  return {
    combinations: measured.length,
    combinationsAboveNorm: measured.filter((figures) => isBottleneck(figures, figures.normWeeks)).length,
    values,
    aboveNormShare,
    offers,
    currentShare,
  }
}

export function quarterEarlier(day: string): string {
  return shiftMonth(monthOf(day), -QUARTER_MONTHS)
}
