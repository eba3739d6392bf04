/** One request as the queries of one multi-search: the hits, and a query without hits for each count that needs other filters. */
import type { MultiSearchQuery } from 'meilisearch'
import { type FacetName, facets } from '../contract/facets.ts'
import { conceptToken } from './concept-token.ts'
import { ringsOf } from './cumulative-counts.ts'
import { DISTANCE_CAP, TIE_BLOCK } from './finder-order.ts'
import { type Condition, conditionsOf, filtersWithout, isChosen, isOneOf, isServed, isWithinPoints } from './meilisearch-filter.ts'
import type { SearchRequest } from './port.ts'
import { MOST_WORDS, searchedWords } from './words.ts'

export interface CountQuery {
  /** What its answer is for; `served` and `fit` are the two halves of the contract fit, `ring` one ring of the radius, `anywhere` without it. */
  counts:
    | { kind: 'facet'; facet: FacetName }
    | { kind: 'served' }
    | { kind: 'fit' }
    | { kind: 'ring'; radiusKm: number }
    | { kind: 'anywhere' }
  query: MultiSearchQuery
}

export interface PlannedSearch {
  hits: MultiSearchQuery
  /** Place of the first hit that is asked for. */
  from: number
  /** Counted in the hits' own query. */
  free: FacetName[]
  others: CountQuery[]
}

export function planQueries(request: SearchRequest, indexUid: string): PlannedSearch {
  const conditions = conditionsOf(request)
  const base = { indexUid, ...textOf(request) }
  const free = request.facets.filter((name) => attributeOf(name) && !isChosen(conditions, name))
  const window = windowOf(request)
  return {
    hits: {
      ...base,
      filter: filtersWithout(conditions, null),
      facets: ['inTime', ...new Set(free.flatMap((name) => attributeOf(name) ?? []))],
      ...orderOf(request),
      ...window,
    },
    from: window.offset,
    free,
    others: countQueries(request, conditions, base),
  }
}

function textOf(request: SearchRequest): Pick<MultiSearchQuery, 'q' | 'matchingStrategy' | 'locales'> {
  const q = queryText(request)
  return q === '' ? {} : { q, matchingStrategy: 'last', locales: ['nld'] }
}

/**
 * Full stops keep Meilisearch from trying whether two tokens are one word written apart, and quotes from taking the first
 * (which must be there anyway) for a beginning: of three concepts the search takes a third of the time.
 */
function queryText({ concepts, freeWords }: SearchRequest): string {
  const tokens = concepts.slice(0, MOST_WORDS).map(conceptToken)
  const words = searchedWords(freeWords).slice(0, MOST_WORDS - tokens.length)
  const parts = [...tokens.map((token, at) => (at === 0 ? `"${token}".` : `${token}.`)), ...words]
  return parts.join(' ')
}

function orderOf(request: SearchRequest): Pick<MultiSearchQuery, 'sort' | 'attributesToRetrieve' | 'showRankingScore'> {
  const isByText = request.sort === 'relevance' && hasText(request)
  const order = request.distanceOf ? ['id', 'point', 'statusRank', 'startWaitWeeks', 'freshnessRank'] : ['id']
  return {
    ...(request.sort === 'checked' ? { sort: ['checkedAt:desc'] } : {}),
    ...(hasText(request) && (request.sort === 'wait' || request.sort === 'distance') ? { sort: [...waitOrder] } : {}),
    attributesToRetrieve: request.sort === 'distance' ? ['id', 'point'] : order,
    ...(isByText && request.distanceOf ? { showRankingScore: true } : {}),
  }
}

/** The index ends with this order by itself; named here it goes before the words. */
const waitOrder = ['statusRank:asc', 'startWaitWeeks:asc', 'freshnessRank:asc', 'checkedAt:desc'] as const

function hasText({ concepts, freeWords }: SearchRequest): boolean {
  return concepts.length + freeWords.length > 0
}

/** What to fetch for this page: whole blocks of ties when the nearest goes first, all that is looked at for the distance. */
function windowOf({ page, pageSize, sort, distanceOf }: SearchRequest): { offset: number; limit: number } {
  const offset = (page - 1) * pageSize
  const end = offset + pageSize
  if (!distanceOf || sort === 'checked') return { offset, limit: pageSize }
  if (sort === 'distance') return offset < DISTANCE_CAP ? { offset: 0, limit: Math.max(DISTANCE_CAP, end) } : { offset, limit: pageSize }
  const from = Math.floor(offset / TIE_BLOCK) * TIE_BLOCK
  return { offset: from, limit: Math.ceil(end / TIE_BLOCK) * TIE_BLOCK - from }
}

function countQueries(
  request: SearchRequest,
  conditions: readonly Condition[],
  base: Pick<MultiSearchQuery, 'indexUid' | 'q'>,
): CountQuery[] {
  const count = (counts: CountQuery['counts'], filter: string[], counted: string[]): CountQuery => ({
    counts,
    query: { ...base, filter, facets: counted, limit: 0 },
  })
  return request.facets.flatMap((facet) => {
    const attribute = attributeOf(facet)
    if (attribute)
      return isChosen(conditions, facet) ? [count({ kind: 'facet', facet }, filtersWithout(conditions, facet), [attribute])] : []
    const rest = filtersWithout(conditions, facet)
    if (facet === 'contractFit') return fitQueries(request, isChosen(conditions, facet), rest, count)
    return [...ringQueries(request, rest, count), ...(isChosen(conditions, facet) ? [count({ kind: 'anywhere' }, rest, [])] : [])]
  })
}

type Count = (counts: CountQuery['counts'], filter: string[], counted: string[]) => CountQuery

/** Of what serves the municipality, access tells `yes` from `open`; what is left of the whole is `other-region`. */
function fitQueries({ municipality }: SearchRequest, isChosenFit: boolean, rest: string[], count: Count): CountQuery[] {
  if (!municipality) return []
  const served = count({ kind: 'served' }, [...rest, isServed(municipality)], ['access'])
  return isChosenFit ? [served, count({ kind: 'fit' }, rest, [])] : [served]
}

function ringQueries({ pointsPerRadius }: SearchRequest, rest: string[], count: Count): CountQuery[] {
  return ringsOf(pointsPerRadius ?? []).map(({ radiusKm, points }, index) =>
    count({ kind: 'ring', radiusKm }, [...rest, index === 0 ? isWithinPoints(points) : isOneOf('point', points)], []),
  )
}

function attributeOf(name: FacetName): string | null {
  const facet = facets[name]
  return facet.kind === 'choice' || facet.kind === 'atMost' ? facet.attribute : null
}
