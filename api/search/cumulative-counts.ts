/** Counts that add up: within 4 weeks includes within 2, within 25 km includes within 10. */

/** From "how many wait exactly so long" to "how many wait at most so long". */
export function sumUpTo(buckets: readonly number[], exact: Readonly<Record<string, number>>): Record<string, number> {
  const waits = Object.entries(exact).map(([weeks, count]) => [Number(weeks), count] as const)
  const within = (bucket: number) => waits.reduce((sum, [weeks, count]) => (weeks <= bucket ? sum + count : sum), 0)
  return Object.fromEntries(buckets.map((bucket) => [bucket, within(bucket)]))
}

export interface Ring {
  radiusKm: number
  /** What this circle holds and the next smaller one does not. */
  points: string[]
}

/** Every point is named once, however many circles hold it. */
export function ringsOf(circles: readonly { radiusKm: number; points: readonly string[] }[]): Ring[] {
  const seen = new Set<string>()
  return [...circles]
    .sort((one, other) => one.radiusKm - other.radiusKm)
    .map(({ radiusKm, points }) => {
      const fresh = points.filter((point) => !seen.has(point))
      for (const point of fresh) seen.add(point)
      return { radiusKm, points: fresh }
    })
}
