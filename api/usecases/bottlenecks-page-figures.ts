/** The questions of the screen to the statistics. */
import { emptyTally, figuresOf, type GroupFigures } from '../domain/bottleneck-figures.ts'
import type { BottleneckGroup } from '../domain/codes.ts'
import type { Gathered } from '../statistics/gather.ts'
import type { OfferFilter } from '../statistics/offer-filter.ts'
import type { Statistics, StatisticsMoment } from '../statistics/port.ts'
import type { PageQuestion } from './bottlenecks-page-query.ts'
import type { SearchQuery } from './search-query.ts'

export interface FigureDeps {
  statistics: Statistics
}

const NOTHING: Gathered = { groups: [], overall: figuresOf(emptyTally()) }

/** By one group or two, in that order, on the day of the question. */
export async function figuresBy(deps: FigureDeps, question: PageQuestion, ...groupBy: BottleneckGroup[]): Promise<Gathered> {
  const [gathered] = await deps.statistics.ask({ groupBy, filter: filterOf(question), at: [dayOf(question)] })
  return gathered ?? NOTHING
}

export async function figuresAtMonths(deps: FigureDeps, question: PageQuestion, months: readonly string[], ...groupBy: BottleneckGroup[]) {
  const { today } = question
  const at = months.map((month): StatisticsMoment => (today.startsWith(month) ? { kind: 'now' } : { kind: 'month', month }))
  const gathered = await deps.statistics.ask({ groupBy, filter: filterOf(question), at })
  return months.map((month, place) => ({ month, gathered: gathered[place] ?? NOTHING }))
}

/** Group codes, joined by a dot, to the figures. */
export function byCodes({ groups }: Gathered): Map<string, GroupFigures> {
  return new Map(groups.map(({ codes, figures }) => [codes.join('.'), figures]))
}

function filterOf({ search, visibleRegions }: PageQuestion): OfferFilter {
  const { choices, age, municipality, contractFit }: SearchQuery = search
  return { choices, age, municipality, contractFit: municipality ? contractFit : undefined, visibleRegions }
}

function dayOf({ day, isToday }: PageQuestion): StatisticsMoment {
  return isToday ? { kind: 'now' } : { kind: 'day', day }
}
