import type { TrendLine } from '../../api/contract/bottlenecks-page.ts'
import type { BottlenecksText } from './text/bottlenecks-nl.ts'

/** A chart in one sentence, its gaps included. */
export function sentenceOfTrend({ name, normWeeks, points }: TrendLine, { trends, weeks }: BottlenecksText): string {
  const said = (value: number | null | undefined) => (value == null ? trends.nothing : weeks(value))
  const gaps = points.filter((point) => point.weeks === null).length
  return trends.sentence(name, said(points[0]?.weeks), said(points.at(-1)?.weeks), normWeeks) + (gaps > 0 ? trends.gaps(gaps) : '')
}
