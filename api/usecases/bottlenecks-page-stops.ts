/** Who takes nobody now, of the same offers: as the finder shows them, so with a reason only for who may see it. */
import type { BottlenecksView } from '../contract/bottlenecks-page.ts'
import type { PageQuestion } from './bottlenecks-page-query.ts'
import type { FinderDeps } from './finder-deps.ts'
import { addressOf } from './search-address.ts'
import { searchOffers } from './search-offers.ts'
import type { SearchQuery } from './search-query.ts'
import type { Viewer } from './viewer.ts'

const SHOWN = 6

/** Of days gone by there is no list. */
export async function shownStops(deps: FinderDeps, question: PageQuestion, viewer: Viewer): Promise<BottlenecksView['stops']> {
  if (!question.isToday) return null
  const { search } = question
  const stopped: SearchQuery = { ...search, choices: { ...search.choices, status: ['stopped'] } }
  const found = await searchOffers(deps, { ...stopped, pageSize: SHOWN, facets: [] }, viewer)
  const { regions } = deps.reference()
  return {
    total: found.total,
    search: addressOf(stopped),
    items: found.items.map(({ id, title, provider, product, availability }) => ({
      offerId: id,
      title,
      provider: provider.name,
      region: regions.get(product.region)?.name ?? product.region,
      reason: availability.stop?.reason ?? null,
      until: availability.stop?.until ?? null,
    })),
  }
}
