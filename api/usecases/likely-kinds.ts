/**
 * Where a text may ask for several kinds of care, the first results show the best offer of each: a referrer sees at once
 * what else was meant. The search itself, its filters and counts stay those of the likeliest reading.
 */
import type { Offer } from '../contract/offer.ts'
import type { SearchRequest } from '../search/port.ts'
import type { SearchPlan } from './search-plan.ts'

const LOOKED_AT = 5

/** For the best offers of each likely kind, likeliest first; none where a person chose the kinds or the order. */
export function searchesForKinds({ request, interpretation }: SearchPlan): SearchRequest[] {
  if (request.sort !== 'relevance' || request.choices.category) return []
  return (interpretation.likelyKinds ?? []).map(({ category, concept }) => ({
    ...request,
    concepts: [concept, ...request.concepts.filter((code) => code !== concept)],
    freeWords: [],
    choices: { ...request.choices, category: [category] },
    facets: [],
    pointsPerRadius: undefined,
    page: 1,
    pageSize: LOOKED_AT,
  }))
}

/** Of a kind the first that takes in, else the first. What stands on the first page is left out of the following ones. */
export function withLikelyKinds(found: readonly Offer[], ofKinds: readonly (readonly Offer[])[], isFirstPage: boolean): Offer[] {
  const shown = ofKinds.flatMap((offers) => offers.find(takesIn) ?? offers[0] ?? [])
  const others = found.filter(({ id }) => !shown.some((offer) => offer.id === id))
  return isFirstPage ? [...shown, ...others] : others
}

function takesIn({ availability }: Offer): boolean {
  return availability.status !== 'stopped' && availability.status !== 'unknown'
}
