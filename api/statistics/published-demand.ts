/**
 * What outsiders may know of unmet demand: for each published period one protected table of kinds of care by regions,
 * from which every answer is read, whatever is asked and on whatever channel.
 */
import type { UnmetCount } from '../../db/queries/unmet-counts.ts'
import { isTooThin, type ProtectedCount, type ProtectedTable, protectTable } from '../domain/protected-table.ts'
import { type PublishedPeriod, publishedPeriods } from '../domain/published-periods.ts'

/** Null: all of them. */
export interface DemandSelection {
  categories: readonly string[] | null
  regions: readonly string[] | null
}

export interface PublishedDemand {
  periods: readonly PublishedPeriod[]
  /** Of one of these periods. */
  countIn(period: PublishedPeriod, selection: DemandSelection): ProtectedCount
}

/** Each with its own kinds and regions: what is not in it is 0. */
interface PeriodTable {
  categories: readonly string[]
  regions: readonly string[]
  shown: ProtectedTable
  isTooThin: boolean
}

/** What was worked out before, by months and total: a period that has ended stays as it was. */
export type KnownTables = Map<string, PeriodTable>

/** `months`: all that have ended, from the January before the first count on. */
export function publishDemand(counts: readonly UnmetCount[], months: readonly string[], known: KnownTables): PublishedDemand {
  const tableOf = (asked: readonly string[]) => rememberedTable(counts, asked, known)
  const periods = publishedPeriods(months, (asked) => tableOf(asked).isTooThin)
  const tables = new Map(periods.map((period) => [period, tableOf(period.months)]))
  return {
    periods,
    countIn(period, { categories, regions }) {
      const table = tables.get(period)
      return table ? countOf(table.shown, placesOf(categories, table.categories), placesOf(regions, table.regions)) : 'hidden'
    },
  }
}

function rememberedTable(counts: readonly UnmetCount[], months: readonly string[], known: KnownTables): PeriodTable {
  const counted = counts.filter(({ month }) => months.includes(month))
  const key = `${months.join()} ${counted.reduce((sum, { count }) => sum + count, 0)}`
  const table = known.get(key) ?? tableOver(counted)
  known.set(key, table)
  return table
}

function tableOver(counts: readonly UnmetCount[]): PeriodTable {
  const categories = [...new Set(counts.map(({ categoryCode }) => categoryCode))].sort()
  const regions = [...new Set(counts.map(({ regionCode }) => regionCode))].sort()
  const rowOf = new Map(categories.map((code, place) => [code, place]))
  const columnOf = new Map(regions.map((code, place) => [code, place]))
  const table = categories.map(() => regions.map(() => 0))
  for (const { categoryCode, regionCode, count } of counts) {
    const line = table[rowOf.get(categoryCode) ?? -1]
    const column = columnOf.get(regionCode) ?? -1
    if (line) line[column] = (line[column] ?? 0) + count
  }
  const shown = protectTable(table)
  return { categories, regions, shown, isTooThin: isTooThin(table, shown) }
}

/** Null: all. What was never counted adds nothing. */
function placesOf(asked: readonly string[] | null, known: readonly string[]): number[] | null {
  if (asked === null) return null
  const places = known.flatMap((code, place) => (asked.includes(code) ? [place] : []))
  return places.length === known.length ? null : places
}

/** A whole row or column by its own total; anything else only as far as its cells are shown. */
function countOf(
  { cells, rowTotals, columnTotals, total }: ProtectedTable,
  rows: number[] | null,
  columns: number[] | null,
): ProtectedCount {
  if (rows === null && columns === null) return total
  if (rows !== null && columns === null) return added(rows.map((row) => rowTotals[row]))
  if (rows === null && columns !== null) return added(columns.map((column) => columnTotals[column]))
  return added((rows ?? []).flatMap((row) => (columns ?? []).map((column) => cells[row]?.[column])))
}

export function added(counts: readonly (ProtectedCount | undefined)[]): ProtectedCount {
  let sum = 0
  for (const count of counts) {
    if (count === 'hidden') return 'hidden'
    sum += count ?? 0
  }
  return sum
}
