/** The kinds of care of a region at the ends of months, each with the threshold of today. */
import type { Named, WaitChange } from '../contract/work-page.ts'
import { type BottleneckChange, bottleneckChange, medianChange } from '../domain/bottleneck-changes.ts'
import type { GroupFigures } from '../domain/bottleneck-figures.ts'
import { monthOf } from '../domain/calendar-month.ts'
import type { StatisticsMoment } from '../statistics/port.ts'
import type { ReviewDeps } from './review-deps.ts'
import { thresholdLookup } from './threshold-lookup.ts'

export interface KindOfRegion {
  category: Named
  threshold: number | null
  /** One for each month that was asked for; null: no offers. */
  months: (GroupFigures | null)[]
}

type Figured = Pick<ReviewDeps, 'reference' | 'statistics' | 'work'>

export async function kindsOfRegion(deps: Figured, regionCode: string, months: readonly string[]): Promise<KindOfRegion[]> {
  const { today, categories } = deps.reference()
  const at = months.map((month) => momentOf(month, today))
  const gathered = await deps.statistics.ask({ groupBy: ['category'], filter: { choices: { region: [regionCode] } }, at })
  const perMonth = gathered.map(({ groups }) => new Map(groups.map(({ codes: [code = ''], figures }) => [code, figures])))
  const thresholdOf = thresholdLookup(deps)
  return [...categories.values()]
    .map(({ code, name }) => ({
      category: { code, name },
      threshold: thresholdOf(code, regionCode),
      months: perMonth.map((kinds) => kinds.get(code) ?? null),
    }))
    .filter((kind) => kind.months.some((figures) => figures !== null))
}

/** Whether anything was known at the end of a month. */
export async function isKnownMonth({ statistics }: Figured, month: string): Promise<boolean> {
  const first = await statistics.firstDay()
  return first !== null && monthOf(first) <= month
}

/** From the month at the one place to the month at the other. */
export function changedTo(kinds: readonly KindOfRegion[], change: BottleneckChange, from: number, to: number): WaitChange[] {
  return kinds
    .filter((kind) => bottleneckChange(kind.months[from] ?? null, kind.months[to] ?? null, kind.threshold) === change)
    .map((kind) => toChange(kind, from, to))
    .sort((one, other) => aboveThreshold(other) - aboveThreshold(one))
}

/** By at least a week, the most first. */
export function changedMost(kinds: readonly KindOfRegion[], from: number, to: number): WaitChange[] {
  const weeksOf = ({ months }: KindOfRegion) => Math.abs(medianChange(months[from] ?? null, months[to] ?? null) ?? 0)
  return kinds
    .filter((kind) => weeksOf(kind) >= 1)
    .sort((one, other) => weeksOf(other) - weeksOf(one))
    .map((kind) => toChange(kind, from, to))
}

function momentOf(month: string, today: string): StatisticsMoment {
  return month >= monthOf(today) ? { kind: 'now' } : { kind: 'month', month }
}

function toChange({ category, threshold, months }: KindOfRegion, from: number, to: number): WaitChange {
  const weeksAt = (place: number) => months[place]?.medianWaitWeeks ?? null
  return { category, weeks: weeksAt(to), before: weeksAt(from), thresholdWeeks: threshold }
}

function aboveThreshold({ weeks, thresholdWeeks: threshold }: WaitChange): number {
  return (weeks ?? 0) - (threshold ?? 0)
}
