/** From the answers of one multi-search to hits and counts. */
import { type FacetName, facets } from '../contract/facets.ts'
import { sumUpTo } from './cumulative-counts.ts'
import { DISTANCE_CAP, nearestAmongEquals, nearestFirst, type OrderedHit } from './finder-order.ts'
import type { CountQuery, PlannedSearch } from './meilisearch-queries.ts'
import type { SearchHits, SearchRequest } from './port.ts'

export interface QueryAnswer {
  hits: (OrderedHit & { _rankingScore?: number })[]
  estimatedTotalHits: number
  facetDistribution?: Record<string, Record<string, number>>
}

export function readAnswers(request: SearchRequest, plan: PlannedSearch, hits: QueryAnswer, others: readonly QueryAnswer[]): SearchHits {
  const counted = hits.facetDistribution ?? {}
  return {
    ids: idsOfPage(request, plan, hits).map(({ id }) => id),
    total: hits.estimatedTotalHits,
    inTime: counted.inTime?.true ?? 0,
    counts: {
      ...Object.fromEntries(plan.free.map((name) => [name, countsOf(name, counted)])),
      ...otherCounts(request, plan, hits, others),
    },
    unbounded: unboundedTotals(plan, others),
  }
}

/** The query that leaves a facet's own bound out tells what there is without it. */
function unboundedTotals({ others: queries }: PlannedSearch, others: readonly QueryAnswer[]): SearchHits['unbounded'] {
  const totals: SearchHits['unbounded'] = {}
  queries.forEach(({ counts }, at) => {
    const total = others[at]?.estimatedTotalHits ?? 0
    if (counts.kind === 'facet' && counts.facet === 'maxWaitWeeks') totals.maxWaitWeeks = total
    if (counts.kind === 'anywhere') totals.radiusKm = total
  })
  return totals
}

function idsOfPage({ page, pageSize, sort, distanceOf }: SearchRequest, plan: PlannedSearch, answer: QueryAnswer): OrderedHit[] {
  const start = (page - 1) * pageSize - plan.from
  const end = start + pageSize
  return inOrder(answer, plan.from, end, sort, distanceOf).slice(start, end)
}

/** At least up to `end`. */
function inOrder(
  { hits }: QueryAnswer,
  from: number,
  end: number,
  sort: SearchRequest['sort'],
  distanceOf: SearchRequest['distanceOf'],
): OrderedHit[] {
  if (!distanceOf || sort === 'checked') return hits
  if (sort === 'distance') return from > 0 ? hits : [...nearestFirst(hits.slice(0, DISTANCE_CAP), distanceOf), ...hits.slice(DISTANCE_CAP)]
  return nearestAmongEquals(scored(hits), from, distanceOf, end)
}

/** Where there are no words every hit is as good as the other, and there is no score. */
function scored(hits: QueryAnswer['hits']): OrderedHit[] {
  if (hits[0]?._rankingScore === undefined) return hits
  return hits.map((hit) => ({ ...hit, score: hit._rankingScore }))
}

function countsOf(name: FacetName, counted: Record<string, Record<string, number>>): Record<string, number> {
  const facet = facets[name]
  if (facet.kind === 'atMost') return sumUpTo(facet.buckets, counted[facet.attribute] ?? {})
  return facet.kind === 'choice' ? (counted[facet.attribute] ?? {}) : {}
}

function otherCounts(request: SearchRequest, plan: PlannedSearch, hits: QueryAnswer, others: readonly QueryAnswer[]): SearchHits['counts'] {
  const counts: SearchHits['counts'] = {}
  const answerTo = (kind: CountQuery['counts']['kind']) => others[plan.others.findIndex((query) => query.counts.kind === kind)]
  plan.others.forEach(({ counts: of }, index) => {
    if (of.kind === 'facet') counts[of.facet] = countsOf(of.facet, others[index]?.facetDistribution ?? {})
  })
  const served = answerTo('served')
  if (served) counts.contractFit = fitCounts(served, answerTo('fit') ?? hits)
  if (request.facets.includes('radiusKm') && request.pointsPerRadius) counts.radiusKm = radiusCounts(plan, others)
  return counts
}

function fitCounts(served: QueryAnswer, all: QueryAnswer): Record<string, number> {
  const access = served.facetDistribution?.access ?? {}
  return {
    yes: access.individual ?? 0,
    open: access.open ?? 0,
    'other-region': all.estimatedTotalHits - served.estimatedTotalHits,
  }
}

function radiusCounts(plan: PlannedSearch, others: readonly QueryAnswer[]): Record<string, number> {
  const perRing = plan.others.flatMap(({ counts }, index) =>
    counts.kind === 'ring' ? [[counts.radiusKm, others[index]?.estimatedTotalHits ?? 0] as const] : [],
  )
  return sumUpTo(
    perRing.map(([radiusKm]) => radiusKm),
    Object.fromEntries(perRing),
  )
}
