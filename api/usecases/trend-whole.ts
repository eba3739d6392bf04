/** A course as one answer; what would not fit in one is better taken along as a file. */
import type { BottleneckTrend } from '../contract/bottleneck.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { bottleneckFaults } from './bottleneck-faults.ts'
import type { BottleneckQuery } from './bottleneck-query.ts'
import type { NamedRow } from './bottleneck-rows.ts'
import { monthsOfTrend } from './bottlenecks.ts'

/** About 25 MB of JSON. */
const MOST_ROWS = 60_000

export async function trendWhole(
  byMonth: AsyncIterable<{ moment: string; rows: readonly NamedRow[] }>,
  query: BottleneckQuery,
  today: string,
): Promise<BottleneckTrend | { fault: FieldProblem }> {
  const items: BottleneckTrend['items'] = []
  for await (const { moment: month, rows } of byMonth) {
    if (items.length + rows.length > MOST_ROWS) return { fault: bottleneckFaults.tooMuch(MOST_ROWS) }
    for (const { row } of rows) items.push({ ...row, month })
  }
  return { items, total: items.length, months: monthsOfTrend(query, today) }
}
