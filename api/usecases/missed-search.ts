/** A search that found nothing in time, as far as it is counted: of which kind of care, and where. No words, nobody. */
import type { SearchAnswer } from '../contract/search.ts'
import { kindMeant, regionMeant } from './demand-meant.ts'
import type { FinderDeps } from './finder-deps.ts'
import { planSearch } from './search-plan.ts'
import type { SearchQuery } from './search-query.ts'
import type { Viewer } from './viewer.ts'

export interface MissedSearch {
  regionCode: string
  categoryCode: string
}

/** Who looks for one provider, or for what is stopped or stale, does not ask whether there is care in time. */
const NOT_ABOUT_DEMAND = ['provider', 'status', 'freshness'] as const

/**
 * Whether anything is in time was decided by the search: only then it brings wider ones. A further page is the same search.
 * Null: something was in time, or it does not ask for one kind of care in one region.
 */
export function missedSearch(
  deps: FinderDeps,
  asked: SearchQuery,
  answer: Pick<SearchAnswer, 'alternatives'>,
  viewer: Viewer,
): MissedSearch | null {
  if (answer.alternatives === undefined || asked.page > 1) return null
  if (NOT_ABOUT_DEMAND.some((name) => asked.choices[name] !== undefined)) return null
  const plan = planSearch(deps, asked, viewer)
  const reference = deps.reference()
  const categoryCode = kindMeant(plan, reference)
  const regionCode = regionMeant(plan.query, reference)
  return categoryCode !== null && regionCode !== null && plan.query.choices.provider === undefined ? { categoryCode, regionCode } : null
}
