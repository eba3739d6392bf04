/**
 * Where a text may ask for several kinds of care, the first results show the best offer of each: a referrer sees at once
 * what else was meant. They go in front of what the likeliest reading found, once each, and every page holds as many as
 * asked. The filters and counts stay those of the likeliest reading.
 */
import type { Offer } from '../contract/offer.ts'
import type { SearchRequest } from '../search/port.ts'
import type { SearchPlan } from './search-plan.ts'

const LOOKED_AT = 5
/** Deeper pages than this follow the likeliest reading alone; nobody pages so far by hand. */
const MOST_LED = 1_000

/** For the best offers of each likely kind, likeliest first; none where a person chose the kinds or the order. */
export function searchesForKinds({ request, interpretation }: SearchPlan): SearchRequest[] {
  if (request.sort !== 'relevance' || request.choices.category || request.page * request.pageSize > MOST_LED) return []
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

/** What goes in front moves everything after it, so a later page has to know all before it. */
export function fromTheStart(request: SearchRequest): SearchRequest {
  return { ...request, page: 1, pageSize: request.page * request.pageSize }
}

/** Of a kind the first that takes in, else the first. */
export function leadingIds(ofKinds: readonly (readonly Offer[])[]): string[] {
  return [...new Set(ofKinds.flatMap((offers) => (offers.find(takesIn) ?? offers[0])?.id ?? []))]
}

/** `found`: from the start up to and with this page. */
export function pageWithLeaders(found: readonly string[], leaders: readonly string[], { page, pageSize }: SearchRequest): string[] {
  const all = [...leaders, ...found.filter((id) => !leaders.includes(id))]
  return all.slice((page - 1) * pageSize, page * pageSize)
}

function takesIn({ availability }: Offer): boolean {
  return availability.status !== 'stopped' && availability.status !== 'unknown'
}
