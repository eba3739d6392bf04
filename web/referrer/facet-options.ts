import { type FacetName, facets } from '../../api/contract/facets.ts'
import type { FinderNames } from '../../api/contract/page.ts'
import type { SearchAnswer } from '../../api/contract/search.ts'
import { only, type Query } from '../shared/address.ts'
import type { Text } from '../shared/text/nl.ts'
import { valueLabel } from '../shared/value-label.ts'

export interface FacetOption {
  value: string
  label: string
  count: number | undefined
  isChosen: boolean
}

/** Order on screen; the last ones start closed, with their choice on the closed row. */
const facetOrder: FacetName[] = [
  'maxWaitWeeks',
  'status',
  'radiusKm',
  'contractFit',
  'category',
  'sector',
  'segment',
  'form',
  'region',
  'freshness',
  'access',
  'scope',
  'language',
  'theme',
]
export const opensAtFirst = new Set<FacetName>(facetOrder.slice(0, 7))

export function drawnFacets(query: Query, answer: SearchAnswer | null): FacetName[] {
  return facetOrder.filter((name) => answer?.facets[name]?.length || query[name]?.length)
}

/** The values of a facet with their count: a closed list in full, reference data as far as it was counted or chosen. */
export function optionsOf(name: FacetName, query: Query, answer: SearchAnswer | null, names: FinderNames, text: Text): FacetOption[] {
  const counted = answer?.facets[name] ?? []
  const chosen = query[name] ?? []
  const values = new Set([...closedValues(name), ...counted.map((known) => known.value), ...chosen])
  values.delete('')
  return [...values].map((value) => {
    const known = counted.find((one) => one.value === value)
    return {
      value,
      label: optionLabel(name, value, known?.label ?? names.chosen[name]?.[value], text),
      count: counted.length > 0 ? (known?.count ?? 0) : undefined,
      isChosen: chosen.includes(value),
    }
  })
}

/** What comes from reference data stays Dutch in every language. */
export function isDutchOnly(name: FacetName): boolean {
  const facet = facets[name]
  return facet.kind === 'choice' && typeof facet.values === 'string'
}

/** "All" counts what is left without this facet. */
export function countOfAll(name: FacetName, query: Query, answer: SearchAnswer | null): number | undefined {
  return only(query, name) === '' ? answer?.total : answer?.unbounded[name as keyof SearchAnswer['unbounded']]
}

export function optionLabel(name: FacetName, value: string, fromServer: string | undefined, text: Text): string {
  switch (facets[name].kind) {
    case 'atMost':
      return text.filters.within(Number(value))
    case 'radius':
      return text.filters.upTo(Number(value))
    case 'choice':
    case 'contractFit':
      return valueLabel(text, name, value, fromServer)
  }
}

function closedValues(name: FacetName): readonly string[] {
  const facet = facets[name]
  if (facet.kind === 'atMost' || facet.kind === 'radius') return facet.buckets.map(String)
  return typeof facet.values === 'string' ? [] : facet.values
}
