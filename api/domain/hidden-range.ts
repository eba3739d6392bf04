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
  const network = createNetwork(table, move, insider)
  for (let left = move.by; left > 0; ) {
    const moved = augment(network, left, used)
    if (moved === 0) return false
    left -= moved
  }
  return true
}

/** Nodes: each row, each column, and the two sides of the grand total, which rows come from and columns go to. */
interface Network {
  width: number
  source: number
  sink: number
  from: number
  to: number
  /** How far each cell can shrink now; none where it is shown, asked about or known to the insider. */
  slack: Float64Array
  isRowFree: readonly boolean[]
  isColumnFree: readonly boolean[]
  isTotalFree: boolean
}

const FIXED = Number.NEGATIVE_INFINITY

function createNetwork(table: HiddenTable, { row, column, isRise }: Move, insider: number | null): Network {
  const height = table.counts.length
  const width = table.columnTotals.length
  const slack = new Float64Array(height * width).fill(FIXED)
  for (let atRow = 0; atRow < height; atRow += 1) {
    for (let atColumn = 0; atColumn < width; atColumn += 1) {
      const isAsked = atRow === row && atColumn === column
      if (table.hidden[atRow]?.[atColumn] && !isAsked && atColumn !== insider)
        slack[atRow * width + atColumn] = slackOf(table, atRow, atColumn)
    }
  }
  return {
    width,
    source: height + width,
    sink: height + width + 1,
    from: isRise ? height + column : row,
    to: isRise ? row : height + column,
    slack,
    isRowFree: table.hiddenRowTotals,
    isColumnFree: table.hiddenColumnTotals.map((isHidden, place) => isHidden && place !== insider),
    isTotalFree: table.isTotalHidden,
  }
}

/** Sends as much as one way around allows, at most `most`; 0: there is none. */
function augment(network: Network, most: number, used: Set<number>): number {
  const cameFrom = waysFrom(network)
  if (cameFrom[network.to] === -1) return 0
  const way = [network.to]
  while (way[0] !== network.from) way.unshift(cameFrom[way[0] ?? 0] ?? 0)
  const steps = way.slice(1).map((node, place) => [way[place] ?? 0, node] as const)
  const moved = Math.min(most, ...steps.map(([start, end]) => shrinkingRoom(network, start, end)))
  for (const [start, end] of steps) record(network, start, end, moved)
  const height = network.source - network.width
  for (const node of way) if (node >= height && node < network.source) used.add(node - height)
  return moved
}

/** Breadth first, until the end is reached: of each node the one before it, -1 where it was not reached. */
function waysFrom({ width, source, sink, from, to, slack, isRowFree, isColumnFree, isTotalFree }: Network): Int32Array {
  const height = source - width
  const cameFrom = new Int32Array(sink + 1).fill(-1)
  cameFrom[from] = from
  const queue = [from]
  const reach = (node: number, before: number) => {
    if (cameFrom[node] !== -1) return
    cameFrom[node] = before
    queue.push(node)
  }
  for (const node of queue) {
    if (cameFrom[to] !== -1) break
    if (node < height) {
      for (let column = 0; column < width; column += 1) if ((slack[node * width + column] ?? FIXED) !== FIXED) reach(height + column, node)
      if (isRowFree[node]) reach(source, node)
    } else if (node < source) {
      for (let row = 0; row < height; row += 1) if ((slack[row * width + node - height] ?? FIXED) > 0) reach(row, node)
      if (isColumnFree[node - height]) reach(sink, node)
    } else {
      const isSource = node === source
      const [first, count, isFree] = isSource ? [0, height, isRowFree] : [height, width, isColumnFree]
      for (let place = 0; place < count; place += 1) if (isFree[place]) reach(first + place, node)
      if (isTotalFree) reach(isSource ? sink : source, node)
    }
  }
  return cameFrom
}

/** A cell shrinks on the way from its column to its row, and no further than its slack; everything else moves freely. */
function shrinkingRoom({ width, source, slack }: Network, start: number, end: number): number {
  const height = source - width
  const isShrinking = start >= height && start < source && end < height
  return isShrinking ? (slack[end * width + start - height] ?? 0) : Number.POSITIVE_INFINITY
}

function record({ width, source, slack }: Network, start: number, end: number, moved: number): void {
  const height = source - width
  const isColumn = (node: number) => node >= height && node < source
  const change = (row: number, column: number, by: number) => {
    slack[row * width + column] = (slack[row * width + column] ?? 0) + by
  }
  if (start < height && isColumn(end)) change(start, end - height, moved)
  if (isColumn(start) && end < height) change(end, start - height, -moved)
}
