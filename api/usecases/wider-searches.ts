/** Never a dead end: when nothing is in time, the earliest there is, and up to four wider searches that do find something in time. */
import { facets } from '../contract/facets.ts'
import type { Alternative, SearchAnswer } from '../contract/search.ts'
import { type ContractFit, contractFits } from '../domain/codes.ts'
import type { SearchHits, SearchRequest } from '../search/port.ts'
import type { FinderDeps } from './finder-deps.ts'
import { type CardContext, toOffer } from './offer-card.ts'
import { addressOf } from './search-address.ts'
import type { SearchPlan } from './search-plan.ts'
import type { SearchQuery } from './search-query.ts'

export type WiderAnswer = Pick<SearchAnswer, 'earliest' | 'alternatives'>

const MOST_ALTERNATIVES = 4

interface Wider {
  reason: Alternative['reason']
  detail?: string
  query: SearchQuery
  request: SearchRequest
}

export async function nothingInTime(deps: FinderDeps, plan: SearchPlan, context: CardContext): Promise<WiderAnswer> {
  const wider = widerSearches(deps, plan, context)
  const earliest: SearchRequest = { ...bare(plan.request), maxWaitWeeks: undefined, onlyWithWait: true, sort: 'wait', pageSize: 1 }
  const { hits } = await deps.engine.searchMany([earliest, ...wider.map(({ request }) => request)])
  const [first] = deps.readOffers(hits[0]?.ids.slice(0, 1) ?? [])
  const found = wider.map((one, index) => ({
    ...one,
    total: hits[index + 1]?.total ?? 0,
    isWorthIt: isWorthIt(one.query, hits[index + 1]),
  }))
  return {
    ...(first ? { earliest: toOffer(first, context) } : {}),
    alternatives: found
      .filter((one) => one.isWorthIt)
      .slice(0, MOST_ALTERNATIVES)
      .map(toAlternative),
  }
}

/** In time means within the weeks that were asked for, else within the norm. */
export function hasNothingInTime(query: SearchQuery, { total, inTime }: SearchHits): boolean {
  return query.maxWaitWeeks === undefined ? inTime === 0 : total === 0
}

function isWorthIt(query: SearchQuery, hits: SearchHits | undefined): boolean {
  return hits !== undefined && !hasNothingInTime(query, hits)
}

function toAlternative({ reason, detail, query, total }: Wider & { total: number }): Alternative {
  return { reason, query: addressOf(query), total, ...(detail ? { detail } : {}) }
}

/** Only the numbers matter. */
function bare(request: SearchRequest): SearchRequest {
  return { ...request, facets: [], pointsPerRadius: undefined, page: 1, pageSize: 1 }
}

function widerSearches(deps: FinderDeps, plan: SearchPlan, context: CardContext): Wider[] {
  const start = { query: { ...plan.query, page: 1 }, request: bare(plan.request) }
  return [neighbouringRegions, widerRadius, longerWait, relatedCategory, openAccess].flatMap(
    (widen) => widen(start, deps, plan, context) ?? [],
  )
}

type Widen = (
  start: { query: SearchQuery; request: SearchRequest },
  deps: FinderDeps,
  plan: SearchPlan,
  context: CardContext,
) => Wider | null

/** Also where permission is needed: that is what a neighbouring region means. */
const neighbouringRegions: Widen = ({ query, request }, _deps, _plan, { reference }) => {
  const asked = query.choices.region ?? payingRegion(query, reference)
  const neighbours = [...new Set(asked.flatMap((code) => reference.regions.get(code)?.neighbours ?? []))].filter(
    (code) => !asked.includes(code),
  )
  if (neighbours.length === 0) return null
  const choices = { ...query.choices, region: [...asked, ...neighbours] }
  const detail = neighbours.map((code) => reference.regions.get(code)?.name ?? code).join(', ')
  const contractFit = query.contractFit.length > 0 ? [...contractFits] : []
  return {
    reason: 'neighbouring-regions',
    detail,
    query: { ...query, contractFit, choices },
    request: { ...request, contractFit, choices },
  }
}

/** Only where the search keeps to the contracts of the paying municipality. */
function payingRegion(query: SearchQuery, reference: CardContext['reference']): string[] {
  const region = query.contractFit.length > 0 ? reference.municipalities.get(query.municipality ?? '')?.regionCode : undefined
  return region ? [region] : []
}

const widerRadius: Widen = ({ query, request }, _deps, { nearness }) => {
  if (query.radiusKm === undefined || !nearness) return null
  const asked = query.radiusKm
  const radiusKm = facets.radiusKm.buckets.find((bucket) => bucket > asked) ?? 2 * asked
  return {
    reason: 'wider-radius',
    detail: `${radiusKm} km`,
    query: { ...query, radiusKm },
    request: { ...request, pointsWithin: nearness.within(radiusKm) },
  }
}

const longerWait: Widen = ({ query, request }) => {
  if (query.maxWaitWeeks === undefined) return null
  const asked = query.maxWaitWeeks
  const maxWaitWeeks = facets.maxWaitWeeks.buckets.find((bucket) => bucket > asked)
  if (maxWaitWeeks === undefined) return null
  return {
    reason: 'longer-wait',
    detail: `${maxWaitWeeks} weken`,
    query: { ...query, maxWaitWeeks },
    request: { ...request, maxWaitWeeks },
  }
}

const relatedCategory: Widen = ({ query, request }, _deps, plan, { reference }) => {
  const asked = query.choices.category ?? categoriesOf(plan, reference)
  const category = [...new Set(asked.flatMap((code) => reference.categories.get(code)?.related ?? []))].filter(
    (code) => !asked.includes(code),
  )
  if (category.length === 0) return null
  const choices = { ...query.choices, category }
  const names = category.map((code) => reference.categories.get(code)?.name ?? code)
  return {
    reason: 'related-category',
    detail: names.join(', '),
    query: { ...query, q: '', choices },
    request: { ...request, concepts: [], freeWords: [], choices },
  }
}

/** The kinds of care that the words pointed at. */
function categoriesOf({ interpretation }: SearchPlan, reference: CardContext['reference']): string[] {
  const found = reference.vocabulary.concepts.filter((concept) => interpretation.concepts.includes(concept.code))
  return found.flatMap((concept) => concept.categories)
}

/** Help without a decision, for the inhabitants of the municipality when that is known. */
const openAccess: Widen = ({ query, request }) => {
  if (query.choices.access?.includes('open') || query.contractFit.join() === 'open') return null
  const choices = { ...query.choices, access: ['open'], category: undefined }
  const contractFit = query.municipality ? (['open'] as ContractFit[]) : []
  return {
    reason: 'open-access',
    query: { ...query, q: '', contractFit, choices },
    request: { ...request, concepts: [], freeWords: [], contractFit, choices },
  }
}
