/** The largest bottlenecks of the screen: of the regions, kinds of care and segments that it is about. */
import type { ShownScarcity } from '../contract/bottlenecks-page.ts'
import type { PageQuestion } from './bottlenecks-page-query.ts'
import { listScarcity, type ScarcityDeps } from './list-scarcity.ts'

const MOST_SHOWN = 10

/** Who is contracted and who stopped is known of today. */
export async function shownScarcity(deps: ScarcityDeps, { isToday, regions, search }: PageQuestion): Promise<ShownScarcity | null> {
  if (!isToday) return null
  const { category = [], segment = [] } = search.choices
  const { items, total, looked, nowhere } = await listScarcity(deps, { regions, categories: category, segments: segment })
  return { items: items.slice(0, MOST_SHOWN), total, looked, nowhere }
}
