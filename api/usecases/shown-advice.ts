/**
 * Counts of advice as others than the region may see them: of a quarter that has ended, its months, kinds of care and causes
 * protected together as one table, so that the months and the quarter's totals cannot be subtracted into a small count.
 * Of a quarter that runs nothing is shown: what is shown now could be subtracted from what is shown later.
 */
import type { AdviceRow } from '../../db/queries/advice-counts.ts'
import type { ShownCount } from '../contract/bottleneck.ts'
import { monthsOf, quarterOf } from '../domain/calendar-month.ts'
import { type AdviceCause, adviceCauses } from '../domain/codes.ts'
import { protectTable } from '../domain/protected-table.ts'
import type { WorkDeps } from './work-deps.ts'

export interface ShownAdvice {
  of(row: Pick<AdviceRow, 'month' | 'categoryCode' | 'cause'>): ShownCount
  /** Per cause over the quarter, in the order of the causes. */
  totals: { cause: AdviceCause; count: ShownCount }[]
}

/** null: the quarter has not ended. */
export function adviceForOthers(deps: WorkDeps, regionCode: string, quarter: string): ShownAdvice | null {
  if (quarter >= quarterOf(deps.reference().today)) return null
  const rows = adviceOfQuarter(deps, regionCode, quarter)
  const lines = [...new Set(rows.map(lineOf))].sort()
  const counts = lines.map((line) => adviceCauses.map((cause) => countIn(rows, line, cause)))
  const { cells, columnTotals } = protectTable(counts)
  return {
    of: (row) => cells[lines.indexOf(lineOf(row))]?.[adviceCauses.indexOf(row.cause)] ?? 0,
    totals: adviceCauses.map((cause, place) => ({ cause, count: columnTotals[place] ?? 0 })),
  }
}

export function adviceOfQuarter(deps: WorkDeps, regionCode: string, quarter: string): AdviceRow[] {
  const [first = '', , last = ''] = monthsOf(quarter)
  return deps.work.advice.ofMonths(regionCode, first, last)
}

function countIn(rows: readonly AdviceRow[], line: string, cause: AdviceCause): number {
  return rows.find((row) => row.cause === cause && lineOf(row) === line)?.count ?? 0
}

function lineOf({ month, categoryCode }: Pick<AdviceRow, 'month' | 'categoryCode'>): string {
  return `${month} ${categoryCode ?? ''}`
}
