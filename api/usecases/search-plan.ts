/** What is asked of the engine: the fields of the form, completed by what the search box was understood to say. */

import { facets } from '../contract/facets.ts'
import type { Sort } from '../domain/codes.ts'
import type { Interpretation } from '../search/interpretation.ts'
import type { SearchRequest } from '../search/port.ts'
import type { FinderDeps } from './finder-deps.ts'
import type { Nearness } from './nearness.ts'
import type { SearchQuery } from './search-query.ts'
import type { Viewer } from './viewer.ts'

/** Around a place typed in the search box, when no distance is chosen. */
export const USUAL_RADIUS_KM = 25

export interface SearchPlan {
  request: SearchRequest
  interpretation: Interpretation
  /** The query as completed: a place in the text becomes `near`, an age `age`. */
  query: SearchQuery
  nearness?: Nearness
}

export function planSearch(deps: FinderDeps, asked: SearchQuery, viewer: Viewer): SearchPlan {
  const interpretation = deps.interpret(asked.q, { exact: asked.exact })
  const query = completeQuery(asked, interpretation)
  const nearness = query.near ? (deps.nearnessOf(query.near) ?? undefined) : undefined
  return { request: toRequest(query, interpretation, viewer, nearness), interpretation, query, nearness }
}

/** What a person fills in goes before what the text says. */
function completeQuery(asked: SearchQuery, found: Interpretation): SearchQuery {
  const place = found.postcode ?? found.municipality
  const near = asked.near ?? place
  return {
    ...asked,
    near,
    radiusKm: asked.radiusKm ?? (!asked.near && place ? USUAL_RADIUS_KM : undefined),
    municipality: asked.municipality ?? found.municipality,
    age: asked.age ?? found.age,
    choices: {
      ...(found.region ? { region: [found.region] } : {}),
      ...(found.provider ? { provider: [found.provider] } : {}),
      ...asked.choices,
    },
  }
}

function toRequest(query: SearchQuery, found: Interpretation, viewer: Viewer, nearness?: Nearness): SearchRequest {
  return {
    concepts: found.concepts,
    freeWords: found.freeWords,
    choices: query.choices,
    maxWaitWeeks: query.maxWaitWeeks,
    age: query.age,
    municipality: query.municipality,
    contractFit: query.municipality ? query.contractFit : [],
    products: found.products,
    ...pointsFor(query, nearness),
    visibleRegions: viewer.visibleRegions,
    sort: sortOf(query, found, nearness),
    distanceOf: nearness?.distanceOf,
    page: query.page,
    pageSize: query.pageSize,
    facets: query.facets
      .filter((name) => name !== 'radiusKm' || nearness !== undefined)
      .filter((name) => name !== 'contractFit' || query.municipality),
  }
}

function pointsFor(query: SearchQuery, nearness?: Nearness): Pick<SearchRequest, 'pointsWithin' | 'pointsPerRadius'> {
  if (!nearness) return {}
  return {
    pointsWithin: query.radiusKm === undefined ? undefined : nearness.within(query.radiusKm),
    pointsPerRadius: query.facets.includes('radiusKm')
      ? facets.radiusKm.buckets.map((radiusKm) => ({ radiusKm, points: nearness.within(radiusKm) }))
      : undefined,
  }
}

function sortOf(query: SearchQuery, found: Interpretation, nearness?: Nearness): Sort {
  const hasText = found.concepts.length + found.freeWords.length > 0
  if (query.sort === 'distance' && !nearness) return 'wait'
  if (query.sort === 'relevance' && !hasText) return 'wait'
  return query.sort ?? (hasText ? 'relevance' : 'wait')
}
