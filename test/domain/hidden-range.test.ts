import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HiddenTable, mayBeAnySmallCount, slackOf } from '../../api/domain/hidden-range.ts'

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** Totals are shown, unless said. */
function tableOf(counts: number[][], hidden: boolean[][], hiddenRowTotals = counts.map(() => false)): HiddenTable {
  const rowTotals = counts.map(sum)
  const columnTotals = (counts[0] ?? []).map((_, column) => sum(counts.map((cells) => cells[column] ?? 0)))
  return {
    counts,
    rowTotals,
    columnTotals,
    total: sum(rowTotals),
    hidden,
    hiddenRowTotals,
    hiddenColumnTotals: columnTotals.map(() => false),
    isTotalHidden: false,
  }
}

/** Every filling with hidden cells of 1 and more that adds up to the same shown totals, tried one after the other. */
function valuesPossible(table: HiddenTable, row: number, column: number, insider: number | null): Set<number> {
  const open = table.counts.flatMap((cells, atRow) =>
    cells.flatMap((_, atColumn) => (table.hidden[atRow]?.[atColumn] && atColumn !== insider ? [[atRow, atColumn] as const] : [])),
  )
  const filled = table.counts.map((cells) => [...cells])
  const found = new Set<number>()
  const fill = (at: number) => {
    const cell = open[at]
    if (!cell) {
      if (addsUp(table, filled)) found.add(filled[row]![column]!)
      return
    }
    const most = Math.max(...table.rowTotals)
    for (let count = 1; count <= most; count += 1) {
      filled[cell[0]]![cell[1]] = count
      fill(at + 1)
    }
    filled[cell[0]]![cell[1]] = table.counts[cell[0]]![cell[1]]!
  }
  fill(0)
  return found
}

function addsUp(table: HiddenTable, filled: readonly (readonly number[])[]): boolean {
  const rows = filled.every((cells, row) => table.hiddenRowTotals[row] || sum(cells) === table.rowTotals[row])
  const columns = table.columnTotals.every((total, column) => sum(filled.map((cells) => cells[column] ?? 0)) === total)
  return rows && columns && sum(filled.flat()) === table.total
}

const isAny = (found: Set<number>) => [1, 2, 3, 4].every((count) => found.has(count))

describe('what can be worked out of a hidden count', () => {
  it('alone in its row it is told by subtraction', () => {
    expect(
      mayBeAnySmallCount(
        tableOf(
          [
            [2, 9],
            [8, 7],
          ],
          [
            [true, false],
            [false, false],
          ],
        ),
        0,
        0,
      ),
    ).toEqual({ isSafe: false, insider: null })
  })

  it('in a rectangle of two regions an insider of the other works it out', () => {
    const table = tableOf(
      [
        [3, 9],
        [9, 9],
      ],
      [
        [true, true],
        [true, true],
      ],
    )
    expect(mayBeAnySmallCount(table, 0, 0)).toEqual({ isSafe: false, insider: 1 })
  })

  it('in a rectangle of three regions nobody does', () => {
    const table = tableOf(
      [
        [3, 9, 9],
        [9, 9, 9],
      ],
      [
        [true, true, true],
        [true, true, true],
      ],
    )
    expect(mayBeAnySmallCount(table, 0, 0)).toEqual({ isSafe: true })
  })

  it('one that could be 3 at most is told not to be 4', () => {
    const all = [true, true, true]
    const counts = [
      [2, 2, 1],
      [2, 2, 1],
    ]
    expect(mayBeAnySmallCount(tableOf(counts, [all, all]), 0, 0)).toEqual({ isSafe: false, insider: null })
  })

  it('a shown 0 gives no room, a hidden count as much as it is above 1', () => {
    const table = tableOf([[0, 5]], [[false, true]])
    expect([slackOf(table, 0, 0), slackOf(table, 0, 1)]).toEqual([Number.NEGATIVE_INFINITY, 4])
  })

  it('is as trying every filling says, for outsiders and for the staff of each other region', () => {
    const cell = fc.record({ count: fc.integer({ min: 1, max: 5 }), isHidden: fc.boolean() })
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(table, fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }), (cells, hiddenRows) => {
        const hidden = cells.map((line) => line.map(({ isHidden }) => isHidden))
        hidden[0]![0] = true
        const counts = cells.map((line) => line.map(({ count }) => count))
        counts[0]![0] = Math.min(4, counts[0]![0]!)
        const made = tableOf(counts, hidden, hiddenRows)
        const safeFor = [null, 1, 2].map((insider) => isAny(valuesPossible(made, 0, 0, insider)))
        expect(mayBeAnySmallCount(made, 0, 0).isSafe).toBe(safeFor.every(Boolean))
      }),
      { numRuns: 60 },
    )
  })
})
