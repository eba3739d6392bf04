/** The figures as they are asked for: of a day, and by month. */
import type { BottleneckList } from '../contract/bottleneck.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { monthOf, shiftMonth } from '../domain/calendar-month.ts'
import type { Gathered } from '../statistics/gather.ts'
import type { OfferFilter } from '../statistics/offer-filter.ts'
import type { Statistics, StatisticsMoment } from '../statistics/port.ts'
import { bottleneckFaults } from './bottleneck-faults.ts'
import type { BottleneckQuery } from './bottleneck-query.ts'
import { bottleneckRows, type NamedRow } from './bottleneck-rows.ts'
import type { Caller } from './caller.ts'
import type { FinderDeps } from './finder-deps.ts'
import type { SearchQuery } from './search-query.ts'
import type { UnmetDemand } from './unmet-demand.ts'
import { unmetOfGroups } from './unmet-of-groups.ts'

export type BottleneckDeps = Pick<FinderDeps, 'reference' | 'nearnessOf'> & { statistics: Statistics; unmetDemand: UnmetDemand }

export interface DayOfFigures extends Omit<BottleneckList, 'items' | 'total'> {
  rows: NamedRow[]
}

/** Unmet demand is told beside the figures of now: of a day gone by nobody counted the twelve months before it. */
export async function bottlenecksOf(deps: BottleneckDeps, query: BottleneckQuery, caller: Caller): Promise<DayOfFigures> {
  const reference = deps.reference()
  const { groupBy, filters, day } = query
  const gathered = await gatherAt(deps, query, day === undefined ? { kind: 'now' } : { kind: 'day', day })
  const unmetOf =
    day === undefined ? unmetOfGroups({ demand: deps.unmetDemand(caller, 'signals'), reference, groupBy, filters }) : () => null
  const rows = bottleneckRows(gathered.groups, groupBy, reference, unmetOf)
  return { rows, overall: { ...gathered.overall, unmet: unmetOf([]) }, day: day ?? reference.today }
}

/** Month by month, the oldest first, so that a long course never lies in memory whole. */
export async function* bottlenecksByMonth(
  deps: BottleneckDeps,
  query: BottleneckQuery,
  caller: Caller,
): AsyncGenerator<{ moment: string; rows: NamedRow[] }> {
  const reference = deps.reference()
  const { groupBy, filters } = query
  const demand = deps.unmetDemand(caller, 'signals')
  const running = monthOf(reference.today)
  const firstDay = await deps.statistics.firstDay()
  for (const month of monthsOfTrend(query, reference.today)) {
    if (firstDay === null || month < monthOf(firstDay)) continue
    const gathered = await gatherAt(deps, query, month === running ? { kind: 'now' } : { kind: 'month', month })
    yield {
      moment: month,
      rows: bottleneckRows(gathered.groups, groupBy, reference, unmetOfGroups({ demand, reference, groupBy, filters }, month)),
    }
  }
}

export async function dayFault({ statistics }: Pick<BottleneckDeps, 'statistics'>, { day }: BottleneckQuery): Promise<FieldProblem | null> {
  if (day === undefined) return null
  const firstDay = await statistics.firstDay()
  return firstDay === null || day < firstDay ? bottleneckFaults.beforeFirst(firstDay) : null
}

export function monthsOfTrend({ months }: BottleneckQuery, today: string): string[] {
  const running = monthOf(today)
  return Array.from({ length: months }, (_, place) => shiftMonth(running, place + 1 - months))
}

async function gatherAt(deps: BottleneckDeps, { groupBy, filters }: BottleneckQuery, moment: StatisticsMoment): Promise<Gathered> {
  const [gathered] = await deps.statistics.ask({ groupBy, filter: offerFilterOf(deps, filters), at: [moment] })
  if (!gathered) throw new Error('the statistics answer every moment they are asked for')
  return gathered
}

/** The same conditions as a search with these filters. */
function offerFilterOf({ nearnessOf }: Pick<BottleneckDeps, 'nearnessOf'>, query: SearchQuery): OfferFilter {
  const { choices, maxWaitWeeks, age, municipality, contractFit, near, radiusKm } = query
  const pointsWithin = near === undefined || radiusKm === undefined ? undefined : nearnessOf(near)?.within(radiusKm)
  return {
    choices,
    ...(maxWaitWeeks === undefined ? {} : { maxWaitWeeks }),
    ...(age === undefined ? {} : { age }),
    ...(municipality === undefined ? {} : { municipality, contractFit }),
    ...(pointsWithin ? { pointsWithin } : {}),
  }
}
