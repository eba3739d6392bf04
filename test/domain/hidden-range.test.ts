import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HiddenTable, mayBeAnySmallCount, SMALLEST_HIDDEN, slackOf } from '../../api/domain/hidden-range.ts'

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

interface Hiding {
  cells: readonly (readonly [row: number, column: number])[]
  rows?: readonly number[]
  columns?: readonly number[]
  total?: boolean
}

function tableOf(counts: number[][], { cells, rows = [], columns = [], total = false }: Hiding): HiddenTable {
  const width = counts[0]?.length ?? 0
  return {
    counts,
    rowTotals: counts.map(sum),
    columnTotals: Array.from({ length: width }, (_, column) => sum(counts.map((line) => line[column] ?? 0))),
    total: sum(counts.flat()),
    hidden: counts.map((line, row) => line.map((_, column) => cells.some(([atRow, atColumn]) => atRow === row && atColumn === column))),
    hiddenRowTotals: counts.map((_, row) => rows.includes(row)),
    hiddenColumnTotals: Array.from({ length: width }, (_, column) => columns.includes(column)),
    isTotalHidden: total,
  }
}

/** All that can be filled in for a hidden cell; one unit that moves changes no cell by more than one, and four is one too many. */
const FARTHEST = 4

/** Whether the asked cell can be each of 1 to 4, by trying every filling of the hidden cells. */
function canBeAny(table: HiddenTable, row: number, column: number, insider: number | null): boolean {
  const { counts } = table
  const isHidden = (atRow: number, atColumn: number) =>
    table.hidden[atRow]?.[atColumn] && counts[atRow]?.[atColumn] !== 0 && atColumn !== insider
  const open = counts.flatMap((line, atRow) => line.map((_, atColumn) => [atRow, atColumn] as const)).filter((at) => isHidden(...at))
  return [1, 2, 3, 4].every((asked) =>
    fill(
      0,
      counts.map((line) => [...line]),
      asked,
    ),
  )

  function fill(place: number, filling: number[][], asked: number): boolean {
    const [atRow, atColumn] = open[place] ?? []
    if (atRow === undefined || atColumn === undefined) return agrees(filling)
    const real = counts[atRow]?.[atColumn] ?? 0
    const lowest = Math.max(SMALLEST_HIDDEN, real - FARTHEST)
    const tried =
      atRow === row && atColumn === column ? [asked] : Array.from({ length: real + FARTHEST - lowest + 1 }, (_, by) => lowest + by)
    return tried.some((count) => fill(place + 1, filling.with(atRow, (filling[atRow] ?? []).with(atColumn, count)), asked))
  }

  function agrees(filling: number[][]): boolean {
    const isColumnShown = (place: number) => !table.hiddenColumnTotals[place] || place === insider
    return (
      filling.every((line, place) => table.hiddenRowTotals[place] || sum(line) === table.rowTotals[place]) &&
      table.columnTotals.every((total, place) => !isColumnShown(place) || sum(filling.map((line) => line[place] ?? 0)) === total) &&
      (table.isTotalHidden || sum(filling.flat()) === table.total)
    )
  }
}

describe('how far a cell can fall', () => {
  it.each([
    ['not at all when it is 0, which is always shown', 0, Number.NEGATIVE_INFINITY],
    ['nothing when it is the least that is hidden', 1, 0],
    ['to one', 2, 1],
    ['to one from far', 30, 29],
  ])('%s', (_, count, slack) => {
    expect(slackOf(tableOf([[count]], { cells: [] }), 0, 0)).toBe(slack)
  })
})

describe('what can be worked out of a hidden count', () => {
  const square = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const
  const ring = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 0],
  ] as const
  const ringOf = (own: number, others: number) => [
    [own, others, 0],
    [0, others, others],
    [others, 0, others],
  ]
  const byOutsider = { isSafe: false, insider: null }
  const byStaff = (insider: number) => ({ isSafe: false, insider })
  const isSafe = { isSafe: true }

  it.each<[string, number[][], Hiding, unknown]>([
    [
      'all, when it is the only one hidden',
      [
        [2, 9],
        [8, 7],
      ],
      { cells: [[0, 0]] },
      byOutsider,
    ],
    [
      'all, when only its row total is hidden as well',
      [
        [2, 9],
        [8, 7],
      ],
      { cells: [[0, 0]], rows: [0] },
      byOutsider,
    ],
    [
      'all, when the grand total tells',
      [
        [2, 9],
        [8, 7],
      ],
      { cells: [[0, 0]], rows: [0], columns: [0] },
      byOutsider,
    ],
    [
      'nothing, when all its totals are hidden',
      [
        [2, 9],
        [8, 7],
      ],
      { cells: [[0, 0]], rows: [0], columns: [0], total: true },
      isSafe,
    ],
    [
      'all by the staff of the other region, in a square',
      [
        [2, 9],
        [8, 7],
      ],
      { cells: square },
      byStaff(1),
    ],
    [
      'a bound, when the others of the square have too little',
      [
        [2, 2],
        [2, 7],
      ],
      { cells: square },
      byOutsider,
    ],
    [
      'nothing, in two squares with room',
      [
        [2, 9, 9],
        [8, 7, 7],
      ],
      { cells: [...square, [0, 2], [1, 2]] },
      isSafe,
    ],
    [
      'a bound by staff, when the second square has no room',
      [
        [2, 9, 1],
        [8, 7, 7],
      ],
      { cells: [...square, [0, 2], [1, 2]] },
      byStaff(1),
    ],
    [
      'all by staff, in a ring through three rows and columns',
      ringOf(2, 9),
      { cells: ring },
      { isSafe: false, insider: expect.any(Number) },
    ],
    ['that it is at most one more, in a ring without room', ringOf(2, 2), { cells: ring }, byOutsider],
    [
      'all, when the ring holds a shown 0',
      [
        [2, 9, 0],
        [0, 0, 9],
        [9, 0, 9],
      ],
      { cells: ring },
      byOutsider,
    ],
    [
      'nothing, in a row with both of its columns hidden',
      [[2, 9, 9]],
      {
        cells: [
          [0, 0],
          [0, 1],
          [0, 2],
        ],
        columns: [0, 1, 2],
      },
      isSafe,
    ],
    [
      'all by staff, who know the total of their column',
      [[2, 9]],
      {
        cells: [
          [0, 0],
          [0, 1],
        ],
        columns: [0, 1],
      },
      byStaff(1),
    ],
    [
      'a bound, when it can rise but not fall',
      [
        [4, 9],
        [8, 1],
      ],
      { cells: square },
      byOutsider,
    ],
    [
      'a bound, when it can fall but not rise',
      [
        [1, 2],
        [9, 9],
      ],
      { cells: square },
      byOutsider,
    ],
  ])('%s', (_, counts, hiding, doubt) => {
    expect(mayBeAnySmallCount(tableOf(counts, hiding), 0, 0)).toEqual(doubt)
  })

  /** At most six hidden cells, so that every filling can be tried. */
  const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 3, arbitrary: fc.integer({ min: 5, max: 9 }) })
  const table = fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) }).chain(({ rows, columns }) => {
    const places = Array.from({ length: rows * columns }, (_, place) => [Math.floor(place / columns), place % columns] as const)
    const some = (most: number) => fc.subarray(Array.from({ length: most }, (_, place) => place))
    return fc.record({
      asked: fc.integer({ min: 1, max: 4 }),
      counts: fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      cells: fc.shuffledSubarray(places.slice(1), { minLength: Math.min(3, places.length - 1), maxLength: Math.min(5, places.length - 1) }),
      rows: some(rows),
      columns: some(columns),
      total: fc.boolean(),
    })
  })

  it('is what trying every filling tells, to an outsider and to the staff of each other region', () => {
    fc.assert(
      fc.property(table, ({ asked, counts, cells, rows, columns, total }) => {
        const own = counts.with(0, (counts[0] ?? []).with(0, asked))
        const hidden = tableOf(own, { cells: [[0, 0], ...cells], rows, columns, total })
        const insiders = [null, ...hidden.columnTotals.map((_, column) => column).slice(1)]
        const telling = insiders.filter((insider) => !canBeAny(hidden, 0, 0, insider))
        const doubt = mayBeAnySmallCount(hidden, 0, 0)
        expect(doubt.isSafe).toBe(telling.length === 0)
        if (!doubt.isSafe) expect(telling.includes(null) ? [null] : telling).toContain(doubt.insider)
      }),
      { numRuns: 150 },
    )
  })
})
