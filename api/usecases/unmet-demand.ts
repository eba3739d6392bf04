/**
 * How often care was not there, for who asks: `signals` (meldingen) and `missed-searches`, apart.
 *
 * How to call it:
 *   const unmet = deps.unmetDemand(caller, 'signals')
 *   unmet.ofYear({ categories: ['gezinshuis'], regions: ['JZ12'] })   // one cell of a grid, over twelve months
 *   unmet.ofYear({ categories: ['gezinshuis'], regions: null })       // null: all of them
 *   unmet.ofMonth({ categories: null, regions: ['JZ12'] }, '2026-10')
 * Gives `{ count, months }`, or null where nothing is told: not counted yet, or not published yet. `count` is a number or
 * 'hidden' (put that in `unmet`). A segment is its kinds of care as `categories`; by sector, municipality or provider
 * nothing is counted: leave `unmet` null there. Add no answers together yourself: ask for the sum.
 *
 * Staff of a region (and for signals its expert team) know it whole and as of today: the running month and the eleven
 * before it. Everybody else gets what is published: `api/domain/published-periods.ts` and `protected-table.ts` say when
 * and what. A selection with any region that is not one's own is answered as for everybody else.
 */

import type { MonthSpan, UnmetCountReader } from '../../db/queries/unmet-counts.ts'
import type { DemandMeasure } from '../contract/unmet-demand.ts'
import { shiftMonth } from '../domain/calendar-month.ts'
import type { ProtectedCount } from '../domain/protected-table.ts'
import { monthsBetween, newestYear, type PublishedPeriod, yearOf } from '../domain/published-periods.ts'
import { shiftDay, type WorkingCalendar } from '../domain/working-days.ts'
import { added, type DemandSelection, type KnownTables, type PublishedDemand, publishDemand } from '../statistics/published-demand.ts'
import { type Caller, regionsFor } from './caller.ts'

interface DemandCount {
  count: ProtectedCount
  /** Over which it is counted, the oldest first. */
  months: readonly string[]
}

interface DemandFor {
  /** The newest twelve months that the caller may know of. */
  ofYear(selection: DemandSelection): DemandCount | null
  ofMonth(selection: DemandSelection, month: string): DemandCount | null
  /** Whether the caller knows this selection whole. */
  isOwn(selection: DemandSelection): boolean
  /** For the own regions: any months, as of now. */
  ownCount(selection: DemandSelection, months: readonly string[]): number
  published(): PublishedDemand
  /** From the first that was counted to the running one. */
  months(): string[]
}

export interface UnmetDemandParts {
  now(): number
  calendar: WorkingCalendar
  readers: Record<DemandMeasure, UnmetCountReader>
}

export type UnmetDemand = (caller: Caller, measure: DemandMeasure) => DemandFor

export function createUnmetDemand(parts: UnmetDemandParts): UnmetDemand {
  const published = { signals: createPublished(parts, 'signals'), 'missed-searches': createPublished(parts, 'missed-searches') }
  return (caller, measure) => demandFor(parts, measure, ownRegions(caller, measure), published[measure])
}

/** Signals are also read by the expert team that handles them. */
function ownRegions(caller: Caller, measure: DemandMeasure): string[] {
  const staff = regionsFor(caller, 'small-counts.read')
  return measure === 'signals' ? [...new Set([...staff, ...regionsFor(caller, 'signals.read')])] : staff
}

/** One of these is for one answer, which asks for a thousand cells: what they share is looked up once. */
function demandFor(
  parts: UnmetDemandParts,
  measure: DemandMeasure,
  own: readonly string[],
  publishedNow: () => PublishedDemand,
): DemandFor {
  const reader = parts.readers[measure]
  const published = once(publishedNow)
  const thisMonth = monthOf(parts, parts.now())
  const counted = rememberedPerMonth((months) => reader.counts(spansOf(parts, months), own))
  const isOwn = ({ regions }: DemandSelection) => regions !== null && regions.length > 0 && regions.every((code) => own.includes(code))
  const ownCount = (selection: DemandSelection, months: readonly string[]) =>
    counted(months).reduce((sum, row) => sum + (isIn(row, selection) ? row.count : 0), 0)
  const firstMonth = once(() => firstMonthOf(parts, reader))
  const publishedYear = once(() => newestYear(published().periods))
  const ofPeriods = (selection: DemandSelection, periods: readonly PublishedPeriod[]): DemandCount => ({
    count: added(periods.map((period) => published().countIn(period, selection))),
    months: periods.flatMap(({ months }) => months).sort(),
  })
  return {
    isOwn,
    ownCount,
    published,
    months() {
      const first = firstMonth()
      return first === null ? [] : monthsBetween(first, thisMonth)
    },
    ofYear(selection) {
      const months = monthsBetween(shiftMonth(thisMonth, -11), thisMonth)
      if (isOwn(selection)) return { count: ownCount(selection, months), months }
      const periods = publishedYear()
      return periods && ofPeriods(selection, periods)
    },
    ofMonth(selection, month) {
      const first = firstMonth()
      if (first === null || month < first || month > thisMonth) return null
      if (isOwn(selection)) return { count: ownCount(selection, [month]), months: [month] }
      const period = published().periods.find(({ months }) => months.includes(month))
      if (!period) return null
      return period.kind === 'month' ? ofPeriods(selection, [period]) : { count: 'hidden', months: [month] }
    },
  }
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined
  return () => {
    made ??= { result: make() }
    return made.result
  }
}

function isIn(row: { categoryCode: string; regionCode: string }, { categories, regions }: DemandSelection): boolean {
  return (categories === null || categories.includes(row.categoryCode)) && (regions === null || regions.includes(row.regionCode))
}

/** One answer asks for many selections over the same months. */
function rememberedPerMonth<Rows>(read: (months: readonly string[]) => Rows): (months: readonly string[]) => Rows {
  const known = new Map<string, Rows>()
  return (months) => {
    const key = months.join()
    const rows = known.get(key) ?? read(months)
    known.set(key, rows)
    return rows
  }
}

/** What is published stays as it is, so it is worked out once: until a month more has ended, or older ones were filled in. */
function createPublished(parts: UnmetDemandParts, measure: DemandMeasure): () => PublishedDemand {
  const reader = parts.readers[measure]
  const tables: KnownTables = new Map()
  let known: { key: string; published: PublishedDemand } | undefined
  return () => {
    const running = firstUnendedMonth(parts)
    const key = `${running} ${reader.totalBefore(spanOf(parts, running))}`
    if (known?.key !== key) known = { key, published: publish(parts, reader, running, tables) }
    return known.published
  }
}

function publish(parts: UnmetDemandParts, reader: UnmetCountReader, running: string, tables: KnownTables): PublishedDemand {
  const first = firstMonthOf(parts, reader)
  const months = first === null ? [] : monthsBetween(`${yearOf(first)}-01`, shiftMonth(running, -1))
  return publishDemand(reader.counts(spansOf(parts, months), null), months, tables)
}

/** A month has ended a day after its last, when all that was counted in it has been written. */
function firstUnendedMonth({ calendar, now }: UnmetDemandParts): string {
  return shiftDay(calendar.dayOf(now()), -1).slice(0, 7)
}

function firstMonthOf(parts: UnmetDemandParts, reader: UnmetCountReader): string | null {
  const first = reader.first()
  return typeof first === 'number' ? monthOf(parts, first) : first
}

function monthOf({ calendar }: UnmetDemandParts, instant: number): string {
  return calendar.dayOf(instant).slice(0, 7)
}

function spansOf(parts: UnmetDemandParts, months: readonly string[]): MonthSpan[] {
  return months.map((month) => spanOf(parts, month))
}

function spanOf({ calendar }: UnmetDemandParts, month: string): MonthSpan {
  return { month, from: calendar.startOf(`${month}-01`), until: calendar.startOf(`${shiftMonth(month, 1)}-01`) }
}
