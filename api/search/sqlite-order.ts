/** The order of the finder over rows of columns, and only the rows of one page of it. */
import type { Columns } from './columns.ts'
import type { SearchRequest } from './port.ts'

type Compare = (one: number, other: number) => number

export function pageOfRows(columns: Columns, request: SearchRequest, rows: readonly number[], tier: Uint32Array | null): number[] {
  const start = (request.page - 1) * request.pageSize
  return firstRows(rows, start + request.pageSize, comparison(columns, request, tier)).slice(start)
}

function comparison(columns: Columns, { sort, distanceOf }: SearchRequest, tier: Uint32Array | null): Compare {
  const { order, checkedAt } = columns
  const byOrder = smallestFirst(order)
  const byNewest = smallestFirst(checkedAt)
  const byCheck: Compare = (one, other) => byNewest(other, one)
  const byTier: Compare = tier ? smallestFirst(tier) : () => 0
  const byDistance = distanceOf ? nearestBy(columns, distanceOf) : () => 0
  switch (sort) {
    case 'checked':
      return inTurn(byCheck, byTier, byOrder, byRow)
    case 'distance':
      return inTurn(byDistance, byOrder, byCheck, byRow)
    case 'wait':
      return inTurn(byOrder, byDistance, byCheck, byTier, byRow)
    case 'relevance':
      return inTurn(byTier, byOrder, byDistance, byCheck, byRow)
  }
}

function smallestFirst(numbers: Uint32Array | Float64Array): Compare {
  return (one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0)
}

function nearestBy(columns: Columns, distanceOf: ReadonlyMap<string, number>): Compare {
  const { codes, values } = columns.column('point')
  const distances = values.map((point) => (point === null ? undefined : distanceOf.get(point as string)) ?? FAR_AWAY_KM)
  return (one, other) => (distances[codes[one] ?? 0] ?? 0) - (distances[codes[other] ?? 0] ?? 0)
}

/** Farther than any place on earth: no place at all. */
const FAR_AWAY_KM = 50_000

const byRow: Compare = (one, other) => one - other

function inTurn(...comparisons: readonly Compare[]): Compare {
  return (one, other) => {
    for (const compare of comparisons) {
      const difference = compare(one, other)
      if (difference !== 0) return difference
    }
    return 0
  }
}

/** Keeps the best so far in order: most of a large result is passed over with one comparison. */
function firstRows(rows: readonly number[], count: number, compare: Compare): number[] {
  if (rows.length <= 2 * count) return [...rows].sort(compare).slice(0, count)
  const best = rows.slice(0, count).sort(compare)
  for (const row of rows.slice(count)) {
    if (compare(row, best[count - 1] ?? row) >= 0) continue
    best.pop()
    best.splice(placeOf(row, best, compare), 0, row)
  }
  return best
}

function placeOf(row: number, best: readonly number[], compare: Compare): number {
  let low = 0
  for (let high = best.length; low < high; ) {
    const middle = (low + high) >> 1
    if (compare(row, best[middle] ?? row) < 0) high = middle
    else low = middle + 1
  }
  return low
}
