/**
 * Counts of 1 to 4 could point at a child: they are hidden from all but the region's own staff, and so is whatever would
 * tell them by subtraction (complementary suppression). A table of kinds of care by regions with its row, column and
 * grand totals is protected as a whole: whoever adds and subtracts all that is shown, even with the own column known
 * whole, still finds every small count possible from 1 to 4. First other cells are hidden beside it (the cheapest
 * rectangle, as statistical offices do), and only where there is none the totals. A hidden cell does not say which of
 * the two it is. 0 is always shown, so that a hidden cell is known to be at least 1. Two regions that put what they know
 * together are not guarded against. Source: domain.md ("kleine aantallen ... ook door aftrekken"); Kelly, Golden and
 * Assad (1992) and Repsilber's hypercubes for the rectangles.
 */
import { type HiddenTable, mayBeAnySmallCount, SMALLEST_HIDDEN, slackOf } from './hidden-range.ts'
import { isSmallCount } from './small-counts.ts'

export type ProtectedCount = number | 'hidden'

export interface ProtectedTable {
  cells: readonly (readonly ProtectedCount[])[]
  rowTotals: readonly ProtectedCount[]
  columnTotals: readonly ProtectedCount[]
  total: ProtectedCount
}

/** `counts[row][column]`: whole numbers from 0. */
export function protectTable(counts: readonly (readonly number[])[]): ProtectedTable {
  const table = hideSmallCounts(counts)
  counts.forEach((cells, row) => {
    cells.forEach((count, column) => {
      if (isSmallCount(count)) guard(table, row, column)
    })
  })
  return shown(table)
}

/** More than half of what was counted would be hidden: a longer period tells more. */
const MOST_HIDDEN_SHARE = 0.5

export function isTooThin(counts: readonly (readonly number[])[], { cells }: ProtectedTable): boolean {
  const hidden = counts.flatMap((line, row) => line.filter((_, column) => cells[row]?.[column] === 'hidden'))
  return sum(hidden) > MOST_HIDDEN_SHARE * sum(counts.flat())
}

function hideSmallCounts(counts: readonly (readonly number[])[]): HiddenTable {
  const width = counts[0]?.length ?? 0
  const rowTotals = counts.map(sum)
  const columnTotals = Array.from({ length: width }, (_, column) => sum(counts.map((cells) => cells[column] ?? 0)))
  return {
    counts,
    rowTotals,
    columnTotals,
    total: sum(rowTotals),
    hidden: counts.map((cells) => cells.map(isSmallCount)),
    hiddenRowTotals: rowTotals.map(isSmallCount),
    hiddenColumnTotals: columnTotals.map(isSmallCount),
    isTotalHidden: isSmallCount(sum(rowTotals)),
  }
}

/** Hides more until neither an outsider nor the staff of any other region can tell this count. Hiding never makes another count easier. */
function guard(table: HiddenTable, row: number, column: number): void {
  for (let doubted = mayBeAnySmallCount(table, row, column); !doubted.isSafe; doubted = mayBeAnySmallCount(table, row, column)) {
    hideMore(table, row, column, doubted.insider)
  }
}

function hideMore(table: HiddenTable, row: number, column: number, insider: number | null): void {
  const rectangle = cheapestRectangle(table, row, column, insider)
  if (rectangle) for (const [atRow, atColumn] of rectangle) hide(table.hidden, atRow, atColumn)
  else if (!table.hiddenRowTotals[row]) table.hiddenRowTotals[row] = true
  else if (!table.hiddenColumnTotals[column]) table.hiddenColumnTotals[column] = true
  else table.isTotalHidden = true
}

type Cell = readonly [row: number, column: number]

/** Three cells that make a rectangle with this one and leave it room: the fewest counts lost, and at least one newly hidden. */
function cheapestRectangle(table: HiddenTable, row: number, column: number, insider: number | null): Cell[] | null {
  const count = table.counts[row]?.[column] ?? 0
  let cheapest: { cells: Cell[]; cost: number } | null = null
  for (let otherRow = 0; otherRow < table.counts.length; otherRow += 1) {
    if (otherRow === row || slackOf(table, otherRow, column) < 4 - count) continue
    for (let otherColumn = 0; otherColumn < table.columnTotals.length; otherColumn += 1) {
      if (otherColumn === column || otherColumn === insider) continue
      if (slackOf(table, row, otherColumn) < 4 - count || slackOf(table, otherRow, otherColumn) < count - SMALLEST_HIDDEN) continue
      const cells: Cell[] = [
        [row, otherColumn],
        [otherRow, column],
        [otherRow, otherColumn],
      ]
      const cost = costOf(table, cells)
      if (cost > 0 && (cheapest === null || cost < cheapest.cost)) cheapest = { cells, cost }
    }
  }
  return cheapest?.cells ?? null
}

function costOf({ counts, hidden }: HiddenTable, cells: readonly Cell[]): number {
  return sum(cells.map(([row, column]) => (hidden[row]?.[column] ? 0 : (counts[row]?.[column] ?? 0))))
}

function hide(hidden: boolean[][], row: number, column: number): void {
  const cells = hidden[row]
  if (cells) cells[column] = true
}

function shown(table: HiddenTable): ProtectedTable {
  const unless = (isHidden: boolean | undefined, count: number): ProtectedCount => (isHidden ? 'hidden' : count)
  return {
    cells: table.counts.map((cells, row) => cells.map((count, column) => unless(table.hidden[row]?.[column], count))),
    rowTotals: table.rowTotals.map((count, row) => unless(table.hiddenRowTotals[row], count)),
    columnTotals: table.columnTotals.map((count, column) => unless(table.hiddenColumnTotals[column], count)),
    total: unless(table.isTotalHidden, table.total),
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
