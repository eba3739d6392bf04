/** What is asked of the engine: the fields of the form, completed by what the search box was understood to say. */

import { facets } from '../contract/facets.ts'
import type { Sort } from '../domain/codes.ts'
import { usableFits } from '../domain/contract-fit.ts'
import type { Interpretation } from '../search/interpretation.ts'
import type { SearchRequest } from '../search/port.ts'
import type { FinderDeps } from './finder-deps.ts'
import type { Nearness } from './nearness.ts'
import type { SearchQuery } from './search-query.ts'
import type { Viewer } from './viewer.ts'

/**
 * Around a place typed in the search box, when no distance is chosen; and where nothing is found so near, how far to look
 * next (null: any distance).
 */
export const usualRadii = [25, 50, null] as const
export type UsualRadius = (typeof usualRadii)[number]

export interface SearchPlan {
  request: SearchRequest
  interpretation: Interpretation
  /** Parameters that follow from the text, as they would stand in an address. */
  applied: Record<string, string[]>
  /** The query as completed with them. */
  query: SearchQuery
  nearness?: Nearness
}

export function planSearch(
  deps: Pick<FinderDeps, 'interpret' | 'nearnessOf'>,
  asked: SearchQuery,
  viewer: Viewer,
  usualRadius: UsualRadius = usualRadii[0],
): SearchPlan {
  const interpretation = deps.interpret(asked.q, { exact: asked.exact, visibleRegions: viewer.visibleRegions })
  const told = toldByText(asked, interpretation, usualRadius)
  const query = completeQuery(asked, told)
  const nearness = query.near ? (deps.nearnessOf(query.near) ?? undefined) : undefined
  return { request: toRequest(query, interpretation, viewer, nearness), interpretation, applied: appliedOf(told), query, nearness }
}

type Told = Partial<Pick<SearchQuery, 'near' | 'radiusKm' | 'municipality' | 'age' | 'contractFit' | 'maxWaitWeeks'>> & {
  choices: SearchQuery['choices']
}

/** What a person fills in goes before what the text says. A place in the text asks for care that can be used there. */
function toldByText(asked: SearchQuery, found: Interpretation, usualRadius: UsualRadius): Told {
  const place = found.postcode ?? found.municipality
  const isNear = place !== undefined && asked.near === undefined
  const pays = found.municipality !== undefined && asked.municipality === undefined
  return {
    ...(isNear ? { near: place } : {}),
    ...(isNear && asked.radiusKm === undefined && usualRadius !== null ? { radiusKm: usualRadius } : {}),
    ...(pays ? { municipality: found.municipality } : {}),
    ...(pays && asked.contractFit.length === 0 ? { contractFit: [...usableFits] } : {}),
    ...(found.age !== undefined && asked.age === undefined ? { age: found.age } : {}),
    ...(found.maxWaitWeeks !== undefined && asked.maxWaitWeeks === undefined ? { maxWaitWeeks: found.maxWaitWeeks } : {}),
    choices: {
      ...(found.region && !asked.choices.region ? { region: [found.region] } : {}),
      ...(found.provider && !asked.choices.provider ? { provider: [found.provider] } : {}),
      ...(found.segment && !asked.choices.segment ? { segment: [found.segment] } : {}),
      ...(found.language && !asked.choices.language ? { language: [found.language] } : {}),
    },
  }
}

function completeQuery(asked: SearchQuery, { choices, ...told }: Told): SearchQuery {
  return { ...asked, ...told, choices: { ...choices, ...asked.choices } }
}

function appliedOf({ choices, ...told }: Told): Record<string, string[]> {
  const all = Object.entries({ ...told, ...choices })
  return Object.fromEntries(all.map(([name, value]) => [name, [value].flat().map(String)]))
}

/** Every field by name, as in current-offer.ts. */
function toRequest(query: SearchQuery, found: Interpretation, viewer: Viewer, nearness?: Nearness): SearchRequest {
  const { pointsWithin, pointsPerRadius } = pointsFor(query, nearness)
  return {
    concepts: found.concepts,
    freeWords: found.freeWords,
    choices: query.choices,
    maxWaitWeeks: query.maxWaitWeeks,
    age: query.age,
    municipality: query.municipality,
    contractFit: query.municipality ? query.contractFit : [],
    products: found.products,
    pointsWithin,
    pointsPerRadius,
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
