/**
 * The median is the middle value, or halfway between the middle two. A percentile is by the nearest rank: the smallest stated value
 * that at least so large a share of the values does not exceed, so that "nine in ten wait at most this long" is exactly true.
 * Source: Hyndman and Fan, Sample Quantiles in Statistical Packages (The American Statistician 50, 1996): definition 1 for the
 * percentile, definition 2 for the median.
 */

/** How many values there are of each whole week, at its own place. */
export type WeekCounts = ArrayLike<number>

export function medianOf(counts: WeekCounts): number | null {
  const total = totalOf(counts)
  if (total === 0) return null
  return (valueAt(counts, Math.ceil(total / 2)) + valueAt(counts, Math.floor(total / 2) + 1)) / 2
}

/** `percent` above 0, at most 100. */
export function percentileOf(counts: WeekCounts, percent: number): number | null {
  const total = totalOf(counts)
  // Whole numbers first: 0.9 times 10 must not become a rank of 10.
  return total === 0 ? null : valueAt(counts, Math.ceil((percent * total) / 100))
}

export function lowestOf(counts: WeekCounts): number | null {
  return totalOf(counts) === 0 ? null : valueAt(counts, 1)
}

export function highestOf(counts: WeekCounts): number | null {
  const total = totalOf(counts)
  return total === 0 ? null : valueAt(counts, total)
}

/** The value with this rank, the lowest being 1. */
function valueAt(counts: WeekCounts, rank: number): number {
  let seen = 0
  for (let week = 0; week < counts.length; week += 1) {
    seen += counts[week] ?? 0
    if (seen >= rank) return week
  }
  return counts.length - 1
}

function totalOf(counts: WeekCounts): number {
  let total = 0
  for (let week = 0; week < counts.length; week += 1) total += counts[week] ?? 0
  return total
}
