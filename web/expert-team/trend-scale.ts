import type { TrendLine } from '../../api/contract/bottlenecks-page.ts'

/** The top of a scale that begins at 0 and is divided in four whole steps; one scale for all the lines. */
export function topOf(lines: readonly TrendLine[]): number {
  const highest = Math.max(4, ...lines.flatMap(({ points, normWeeks }) => [normWeeks ?? 0, ...points.map(({ weeks }) => weeks ?? 0)]))
  return Math.ceil(highest / 4) * 4
}
