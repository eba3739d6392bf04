import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProtectedCount, type ProtectedTable, protectTable } from '../../api/domain/protected-table.ts'

/**
 * The attacker tries every filling of the hidden cells that agrees with all that is shown, and so finds exactly what can
 * be known of a cell. He knows that a hidden cell is at least 1, and may be staff of a region and know its column.
 */
function possibleCounts(counts: number[][], table: ProtectedTable, at: [number, number], insider: number | null): Set<number> {
  const known = (row: number, column: number) => (column === insider ? counts[row]?.[column] : numberOrNone(table.cells[row]?.[column]))
  const cells = counts.flatMap((line, row) => line.map((_, column) => [row, column] as const))
  const hidden = cells.filter(([row, column]) => known(row, column) === undefined)
  const highest = Math.max(...counts.flat()) + 6
  const found = new Set<number>()
  for (const asked of [1, 2, 3, 4]) {
    const filling = counts.map((line, row) => line.map((_, column) => known(row, column) ?? 0))
    if (canFill(0, filling, asked)) found.add(asked)
  }
  return found

  function canFill(place: number, filling: number[][], asked: number): boolean {
    const cell = hidden[place]
    if (!cell) return agrees(filling)
    const [row, column] = cell
    const line = filling[row] as number[]
    const isAsked = row === at[0] && column === at[1]
    for (const tried of isAsked ? [asked] : nearest(counts[row]?.[column] ?? 0, highest)) {
      line[column] = tried
      const isRowWhole = hidden[place + 1]?.[0] !== row
      if (isOver(filling, row, column) || (isRowWhole && !fits(table.rowTotals[row], total(line)))) continue
      if (canFill(place + 1, filling, asked)) return true
    }
    line[column] = 0
    return false
  }

  function isOver(filling: number[][], row: number, column: number): boolean {
    const over = (shown: ProtectedCount | undefined, sum: number) => typeof shown === 'number' && sum > shown
    return (
      over(table.rowTotals[row], total(filling[row] ?? [])) || over(columnTotal(column), total(filling.map((line) => line[column] ?? 0)))
    )
  }

  function columnTotal(column: number): ProtectedCount | undefined {
    return column === insider ? total(counts.map((line) => line[column] ?? 0)) : table.columnTotals[column]
  }

  function fits(shown: ProtectedCount | undefined, sum: number): boolean {
    return shown === 'hidden' || shown === sum
  }

  function agrees(filling: number[][]): boolean {
    return (
      filling.every((line, row) => fits(table.rowTotals[row], total(line))) &&
      (filling[0] ?? []).every((_, column) => fits(columnTotal(column), total(filling.map((line) => line[column] ?? 0)))) &&
      fits(table.total, total(filling.flat()))
    )
  }
}

/** All from 1 on; those near the real one first, since another filling is often not far from it. */
function nearest(real: number, highest: number): number[] {
  const all = Array.from({ length: highest }, (_, place) => place + 1)
  return all.sort((one, other) => Math.abs(one - real) - Math.abs(other - real))
}

const numberOrNone = (shown: ProtectedCount | undefined) => (typeof shown === 'number' ? shown : undefined)
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** Mostly thin, as months of one region are. */
const count = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 7 }) })
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))

describe('a table of small counts', () => {
  it('tells an attacker who adds and subtracts nothing of a count of 1 to 4, nor the staff of one region', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const table = protectTable(counts)
        const width = counts[0]?.length ?? 0
        for (const insider of [null, ...Array.from({ length: width }, (_, column) => column)]) {
          for (const [row, line] of counts.entries()) {
            for (const [column, value] of line.entries()) {
              if (value < 1 || value > 4 || column === insider) continue
              expect(
                [...possibleCounts(counts, table, [row, column], insider)],
                JSON.stringify({ counts, table, row, column, insider }),
              ).toEqual([1, 2, 3, 4])
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('shows nothing but the truth, never a number from 1 to 4, and every 0', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const table = protectTable(counts)
        const shown = [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total]
        const columns = (counts[0] ?? []).map((_, column) => total(counts.map((line) => line[column] ?? 0)))
        const real = [...counts.flat(), ...counts.map(total), ...columns, total(counts.flat())]
        for (const [place, value] of shown.entries()) {
          if (value !== 'hidden') expect(value).toBe(real[place])
          expect([1, 2, 3, 4]).not.toContain(value)
          if (real[place] === 0) expect(value).toBe(0)
        }
      }),
    )
  })

  it('hides nothing where nothing is small', () => {
    expect(protectTable([[5, 0, 12]])).toEqual({ cells: [[5, 0, 12]], rowTotals: [17], columnTotals: [5, 0, 12], total: 17 })
  })

  it('hides a rectangle beside one small count, and a second for the staff of that region', () => {
    const table = protectTable([
      [2, 9, 7, 30],
      [8, 11, 6, 40],
      [50, 60, 70, 80],
    ])
    expect(table.rowTotals).toEqual([48, 65, 260])
    expect(table.columnTotals).toEqual([60, 80, 83, 150])
    expect(table.cells).toEqual([
      ['hidden', 'hidden', 'hidden', 30],
      ['hidden', 'hidden', 'hidden', 40],
      [50, 60, 70, 80],
    ])
  })

  it('hides the totals where no other cell can be hidden', () => {
    expect(protectTable([[3]])).toEqual({ cells: [['hidden']], rowTotals: ['hidden'], columnTotals: ['hidden'], total: 'hidden' })
    expect(protectTable([[3, 0, 25]])).toEqual({
      cells: [['hidden', 0, 25]],
      rowTotals: ['hidden'],
      columnTotals: ['hidden', 0, 25],
      total: 'hidden',
    })
  })

  it('is worked out at once for a whole country', () => {
    const random = (row: number, column: number) => (row * 7919 + column * 104_729) % 11
    const counts = Array.from({ length: 38 }, (_, row) => Array.from({ length: 42 }, (_, column) => random(row, column)))
    const { cells, rowTotals } = protectTable(counts)
    expect(cells.flat().filter((cell) => cell !== 'hidden').length).toBeGreaterThan(600)
    expect(rowTotals).not.toContain('hidden')
  })
})
