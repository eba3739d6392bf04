/** Counts become values with a Dutch label: closed lists whole and in their own order, reference data by count. */

import { type Facet, type FacetName, facets } from '../contract/facets.ts'
import { choiceLabels } from '../contract/labels.ts'
import type { FacetValue } from '../contract/search.ts'
import type { SearchHits } from '../search/port.ts'
import type { Reference } from './reference.ts'

export function facetValues(
  names: readonly FacetName[],
  counts: SearchHits['counts'],
  chosen: (name: FacetName) => readonly string[],
  reference: Reference,
): Record<string, FacetValue[]> {
  const shown = names.filter((name) => counts[name] !== undefined)
  return Object.fromEntries(shown.map((name) => [name, valuesOf(name, counts[name] ?? {}, chosen(name), reference)]))
}

function valuesOf(name: FacetName, counts: Record<string, number>, chosen: readonly string[], reference: Reference): FacetValue[] {
  const facet: Facet = facets[name]
  const toValue = (value: string) => ({ value, label: labelOf(name, value, reference), count: counts[value] ?? 0 })
  if (facet.kind === 'atMost' || facet.kind === 'radius') return facet.buckets.map((bucket) => toValue(String(bucket)))
  if (typeof facet.values !== 'string') return facet.values.map(toValue)
  const found = new Set([...Object.keys(counts).filter((value) => counts[value]), ...chosen])
  return [...found].map(toValue).sort((one, other) => other.count - one.count || one.label.localeCompare(other.label, 'nl'))
}

function labelOf(name: FacetName, value: string, reference: Reference): string {
  switch (name) {
    case 'maxWaitWeeks':
      return `binnen ${value} weken`
    case 'radiusKm':
      return `tot ${value} km`
    case 'segment':
      return `${value} ${reference.segments.get(value) ?? ''}`.trim()
    default:
      return choiceLabels[name]?.[value] ?? referenceLabel(name, value, reference)
  }
}

export function referenceLabel(name: string, value: string, reference: Reference): string {
  switch (name) {
    case 'category':
      return reference.categories.get(value)?.name ?? value
    case 'region':
      return reference.regions.get(value)?.name ?? value
    case 'theme':
      return reference.themes.get(value) ?? value
    case 'provider':
      return reference.providers.get(value)?.name ?? value
    default:
      return value
  }
}
