/** Unmet demand by group and period: of the own regions whole and up to now, of others as published. */
import { type DemandMeasure, type DemandPeriod, demandMeasures, type UnmetDemandAnswer } from '../contract/unmet-demand.ts'
import { quarterOf } from '../domain/calendar-month.ts'
import { yearOf } from '../domain/published-periods.ts'
import { added, type DemandSelection } from '../statistics/published-demand.ts'
import type { Caller } from './caller.ts'
import type { Reference } from './reference.ts'
import type { UnmetDemand } from './unmet-demand.ts'
import type { UnmetDemandQuery } from './unmet-demand-query.ts'

interface Deps {
  unmetDemand: UnmetDemand
  reference(): Reference
}

type Item = UnmetDemandAnswer['items'][number]
type Period = Pick<Item, 'period' | 'months'>
type Count = Item['count']

export function listUnmetDemand(deps: Deps, query: UnmetDemandQuery, caller: Caller): UnmetDemandAnswer {
  const items = demandMeasures.flatMap((measure) => itemsOf(deps, measure, query, caller))
  const published = demandMeasures.flatMap((measure) =>
    deps
      .unmetDemand(caller, measure)
      .published()
      .periods.map(({ name, months }) => ({ measure, period: name, months: [...months] })),
  )
  return { items, total: items.length, published }
}

function itemsOf(deps: Deps, measure: DemandMeasure, query: UnmetDemandQuery, caller: Caller): Item[] {
  const demand = deps.unmetDemand(caller, measure)
  const months = demand.months()
  const groups = groupsOf(query, deps.reference())
  return groups.flatMap(({ selection, category, region }) => {
    const counted = demand.isOwn(selection)
      ? inPeriods(
          months.map((month) => ({ period: month, months: [month], count: demand.ownCount(selection, [month]) })),
          query.period,
        )
      : inPeriods(
          demand.published().periods.map((period) => ({
            period: period.name,
            months: [...period.months],
            count: demand.published().countIn(period, selection),
          })),
          query.period,
        )
    return counted.filter(({ count }) => count !== 0).map((found) => ({ measure, ...found, category, region }))
  })
}

interface Group {
  selection: DemandSelection
  category: Item['category']
  region: Item['region']
}

function groupsOf({ groupBy, regions, categories }: UnmetDemandQuery, reference: Reference): Group[] {
  const category = groupBy.includes('category') ? (categories ?? [...reference.categories.keys()]) : [null]
  const region = groupBy.includes('region') ? (regions ?? [...reference.regions.keys()]) : [null]
  const named = (code: string | null, of: ReadonlyMap<string, { name: string }>) =>
    code === null ? null : { code, name: of.get(code)?.name ?? code }
  return category.flatMap((ofCategory) =>
    region.map((ofRegion) => ({
      selection: { categories: ofCategory === null ? categories : [ofCategory], regions: ofRegion === null ? regions : [ofRegion] },
      category: named(ofCategory, reference.categories),
      region: named(ofRegion, reference.regions),
    })),
  )
}

/** Finer periods are taken together to what was asked; what was published coarser stays so. */
function inPeriods(found: readonly (Period & { count: Count })[], asked: DemandPeriod): (Period & { count: Count })[] {
  const groups = new Map<string, (Period & { count: Count })[]>()
  for (const one of found) {
    const name = nameIn(one, asked)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.entries()]
    .map(([period, parts]) => ({
      period,
      months: parts.flatMap(({ months }) => months).sort(),
      count: added(parts.map(({ count }) => (typeof count === 'number' ? count : 'hidden'))),
    }))
    .sort((one, other) => (one.months[0] ?? '').localeCompare(other.months[0] ?? ''))
}

function nameIn({ period, months }: Period, asked: DemandPeriod): string {
  const [first = ''] = months
  if (asked === 'year') return yearOf(first)
  return asked === 'quarter' && months.length === 1 ? quarterOf(first) : period
}
