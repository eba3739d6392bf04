/**
 * What can be worked out of a hidden count, exactly. What is shown of a table with totals says how the hidden cells add
 * up; every other filling that adds up the same differs by cycles through rows and columns, where one cell grows and the
 * next shrinks. So a count can be any number that such cycles reach without a hidden cell falling below 1: a flow in a
 * network, in which whole numbers suffice (Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 11).
 */
export interface HiddenTable {
  counts: readonly (readonly number[])[]
  rowTotals: readonly number[]
  columnTotals: readonly number[]
  total: number
  hidden: boolean[][]
  hiddenRowTotals: boolean[]
  hiddenColumnTotals: boolean[]
  isTotalHidden: boolean
}

/** 0 is always shown. */
export const SMALLEST_HIDDEN = 1
const LARGEST_SMALL = 4

/** How far a cell can fall before it cannot be a hidden one; a shown 0 cannot be hidden: none. */
export function slackOf({ counts }: HiddenTable, row: number, column: number): number {
  const count = counts[row]?.[column] ?? 0
  return count === 0 ? Number.NEGATIVE_INFINITY : count - SMALLEST_HIDDEN
}

export type Doubt = { isSafe: true } | { isSafe: false; insider: number | null }

/**
 * Whether this small count could be 1, 2, 3 and 4 for everybody: for who knows nothing else, and for the staff of each
 * other region, who know their own column. What needs no cell of a column to move holds for its staff too.
 */
export function mayBeAnySmallCount(table: HiddenTable, row: number, column: number): Doubt {
  const used = columnsMoved(table, row, column, null)
  if (!used) return { isSafe: false, insider: null }
  for (const insider of used) {
    if (insider !== column && !columnsMoved(table, row, column, insider)) return { isSafe: false, insider }
  }
  return { isSafe: true }
}

/** The columns in which cells move when the count goes to 4 and to 1; null: it cannot. */
function columnsMoved(table: HiddenTable, row: number, column: number, insider: number | null): Set<number> | null {
  const count = table.counts[row]?.[column] ?? 0
  const used = new Set<number>()
  const rises = moves(table, { row, column, by: LARGEST_SMALL - count, isRise: true }, insider, used)
  const falls = rises && moves(table, { row, column, by: count - SMALLEST_HIDDEN, isRise: false }, insider, used)
  return falls ? used : null
}

interface Move {
  row: number
  column: number
  by: number
  isRise: boolean
}

function moves(table: HiddenTable, move: Move, insider: number | null, used: Set<number>): boolean {
  const network = new Network(table, move, insider)
  for (let left = move.by; left > 0; ) {
    const moved = network.augment(left, used)
    if (moved === 0) return false
    left -= moved
  }
  return true
}

/** Nodes: each row, each column, and the grand total's two sides: what all rows come from and all columns go to. */
class Network {
  private readonly height: number
  private readonly width: number
  private readonly changed: Map<number, number> = new Map()
  private readonly table: HiddenTable
  private readonly move: Move
  private readonly insider: number | null

  constructor(table: HiddenTable, move: Move, insider: number | null) {
    this.table = table
    this.move = move
    this.insider = insider
    this.height = table.counts.length
    this.width = table.columnTotals.length
  }

  /** Sends as much as one way around allows, at most `most`; 0: there is none. */
  augment(most: number, used: Set<number>): number {
    const { row, column, isRise } = this.move
    const [from, to] = isRise ? [this.height + column, row] : [row, this.height + column]
    const way = this.wayTo(from, to)
    if (!way) return 0
    const moved = Math.min(most, ...way.map(([start, end]) => this.room(start, end)))
    for (const [start, end] of way) this.record(start, end, moved, used)
    return moved
  }

  private wayTo(from: number, to: number): [number, number][] | null {
    const cameFrom = new Map<number, number>([[from, from]])
    const queue = [from]
    for (const node of queue) {
      if (node === to) return this.walkedBack(cameFrom, from, to)
      for (let next = 0; next < this.height + this.width + 2; next += 1) {
        if (cameFrom.has(next) || this.room(node, next) <= 0) continue
        cameFrom.set(next, node)
        queue.push(next)
      }
    }
    return null
  }

  private walkedBack(cameFrom: ReadonlyMap<number, number>, from: number, to: number): [number, number][] {
    const way: [number, number][] = []
    for (let node = to; node !== from; ) {
      const before = cameFrom.get(node) ?? from
      way.push([before, node])
      node = before
    }
    return way
  }

  /** From a row to a column a cell grows, back it shrinks; a hidden total moves freely, a shown one not at all. */
  private room(start: number, end: number): number {
    const { hiddenRowTotals, hiddenColumnTotals, isTotalHidden } = this.table
    const kinds = `${this.kindOf(start)} ${this.kindOf(end)}`
    const free = (isFree: boolean | undefined) => (isFree ? Number.POSITIVE_INFINITY : 0)
    switch (kinds) {
      case 'row column':
        return this.isMovable(start, end - this.height) ? Number.POSITIVE_INFINITY : 0
      case 'column row':
        return this.isMovable(end, start - this.height) ? this.slackNow(end, start - this.height) : 0
      case 'row source':
      case 'source row':
        return free(hiddenRowTotals[start < this.height ? start : end])
      case 'column sink':
      case 'sink column': {
        const column = (this.kindOf(start) === 'column' ? start : end) - this.height
        return free(hiddenColumnTotals[column] && column !== this.insider)
      }
      case 'source sink':
      case 'sink source':
        return free(isTotalHidden)
      default:
        return 0
    }
  }

  private kindOf(node: number): 'row' | 'column' | 'source' | 'sink' {
    if (node < this.height) return 'row'
    if (node < this.height + this.width) return 'column'
    return node === this.height + this.width ? 'source' : 'sink'
  }

  /** The count itself is what is asked; the staff of a region knows its column. */
  private isMovable(row: number, column: number): boolean {
    const isAsked = row === this.move.row && column === this.move.column
    return !isAsked && column !== this.insider && this.table.hidden[row]?.[column] === true
  }

  private slackNow(row: number, column: number): number {
    return slackOf(this.table, row, column) + (this.changed.get(row * this.width + column) ?? 0)
  }

  private record(start: number, end: number, moved: number, used: Set<number>): void {
    for (const node of [start, end]) if (this.kindOf(node) === 'column') used.add(node - this.height)
    const isGrowth = this.kindOf(start) === 'row' && this.kindOf(end) === 'column'
    const isShrinkage = this.kindOf(start) === 'column' && this.kindOf(end) === 'row'
    if (!isGrowth && !isShrinkage) return
    const [row, column] = isGrowth ? [start, end - this.height] : [end, start - this.height]
    const cell = row * this.width + column
    this.changed.set(cell, (this.changed.get(cell) ?? 0) + (isGrowth ? moved : -moved))
  }
}
