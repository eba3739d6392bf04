/** The statistics as the rest asks them: where they are worked out (a thread of their own, or this one) shows nowhere. */
import type { BottleneckGroup } from '../domain/codes.ts'
import type { Town } from '../domain/reach.ts'
import { type Gathered, gather } from './gather.ts'
import { keptSupply } from './kept-supply.ts'
import type { OfferFacts, OfferTraits } from './offer-facts.ts'
import type { OfferFilter } from './offer-filter.ts'
import type { SupplyCell } from './supply.ts'

/** Plain values only: it crosses to a worker thread. */
export interface StatisticsQuestion {
  groupBy: readonly BottleneckGroup[]
  filter: OfferFilter
  /** Each day or month is gathered for itself. `now`: as it is at this moment. */
  at: readonly StatisticsMoment[]
}

export type StatisticsMoment = { kind: 'now' } | { kind: 'day'; day: string } | { kind: 'month'; month: string }

/** How much there is of each kind of care in each region, and how near. */
export interface SupplyQuestion {
  filter: OfferFilter
  at: StatisticsMoment
  /** Main towns, to know what is nearby; [] when that is not asked. */
  towns: readonly Town[]
}

export interface Statistics {
  /** One answer for each moment, in that order. */
  ask(question: StatisticsQuestion): Promise<Gathered[]>
  supply(question: SupplyQuestion): Promise<SupplyCell[]>
  /** The Amsterdam day on which the first report was heard: before it nothing was known. null: there are no reports. */
  firstDay(): Promise<string | null>
}

/** Nobody can answer now; it may be asked again. */
export class StatisticsAway extends Error {}

/** What was known when. Reads the store, keeps what it can. */
export interface FactSource {
  traits(): OfferTraits
  /** At this moment. */
  current(): OfferFacts
  /** As was known at the end of an Amsterdam day gone by. */
  onDay(day: string): OfferFacts
  /** As was known at the end of a month gone by, `2026-10`. */
  ofMonth(month: string): OfferFacts
  firstDay(): string | null
}

export function answerFrom(source: FactSource, { groupBy, filter, at }: StatisticsQuestion): Gathered[] {
  const traits = source.traits()
  return at.map((moment) => gather(factsAt(source, moment), traits, groupBy, filter))
}

export function supplyFrom(source: FactSource, { filter, at, towns }: SupplyQuestion): SupplyCell[] {
  return keptSupply(factsAt(source, at), source.traits(), filter, towns)
}

function factsAt(source: FactSource, moment: StatisticsMoment): OfferFacts {
  switch (moment.kind) {
    case 'now':
      return source.current()
    case 'day':
      return source.onDay(moment.day)
    case 'month':
      return source.ofMonth(moment.month)
  }
}
