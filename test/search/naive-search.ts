/** What a search should find and count, written as plainly as possible: the measure for both engines. */
import { type FacetName, facets } from '../../api/contract/facets.ts'
import { contractFit } from '../../api/domain/contract-fit.ts'
import type { OfferDocument } from '../../api/search/document.ts'
import type { SearchHits, SearchRequest } from '../../api/search/port.ts'

export function naiveTotal(documents: readonly OfferDocument[], request: SearchRequest): OfferDocument[] {
  return documents.filter((document) => passes(document, request, null))
}

export function naiveCounts(documents: readonly OfferDocument[], request: SearchRequest, facet: FacetName): Record<string, number> {
  const left = documents.filter((document) => passes(document, request, facet))
  const counts: Record<string, number> = {}
  for (const document of left) for (const value of valuesOf(document, request, facet)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

export function naiveUnbounded(documents: readonly OfferDocument[], request: SearchRequest): SearchHits['unbounded'] {
  const { facets: counted, maxWaitWeeks, pointsWithin } = request
  const without = (facet: FacetName) => documents.filter((document) => passes(document, request, facet)).length
  return {
    ...(counted.includes('maxWaitWeeks') && maxWaitWeeks !== undefined ? { maxWaitWeeks: without('maxWaitWeeks') } : {}),
    ...(counted.includes('radiusKm') && pointsWithin ? { radiusKm: without('radiusKm') } : {}),
  }
}

function valuesOf(document: OfferDocument, request: SearchRequest, name: FacetName): string[] {
  const facet = facets[name]
  switch (facet.kind) {
    case 'choice':
      return [document[facet.attribute as keyof OfferDocument]].flat().map(String)
    case 'atMost':
      return facet.buckets.filter((weeks) => document.startWaitWeeks !== null && document.startWaitWeeks <= weeks).map(String)
    case 'contractFit':
      return request.municipality ? [contractFit(document.access, document.municipalities.includes(request.municipality))] : []
    case 'radius':
      return (request.pointsPerRadius ?? []).filter(({ points }) => isNear(document, points)).map(({ radiusKm }) => String(radiusKm))
  }
}

function passes(document: OfferDocument, request: SearchRequest, without: FacetName | null): boolean {
  const { age, products, visibleRegions, concepts } = request
  if (concepts[0] && ![...document.kindConcepts, ...document.generalConcepts, ...document.relatedConcepts].includes(concepts[0]))
    return false
  if (age !== undefined && (document.ageFrom > age || document.ageTo < age)) return false
  if (products.length > 0 && !products.includes(document.product)) return false
  if (visibleRegions && !visibleRegions.includes(document.contractRegion)) return false
  if (request.onlyInTime && !document.inTime) return false
  if (request.onlyWithWait && document.startWaitWeeks === null) return false
  return passesFacets(document, request, without)
}

function passesFacets(document: OfferDocument, request: SearchRequest, without: FacetName | null): boolean {
  const { choices, maxWaitWeeks, municipality, contractFit: fits, pointsWithin } = request
  for (const [name, chosen] of Object.entries(choices)) {
    const facet = facets[name as keyof typeof choices]
    const values = [document[facet.attribute as keyof OfferDocument]].flat().map(String)
    if (name !== without && chosen.length > 0 && !chosen.some((code) => values.includes(code))) return false
  }
  if (
    without !== 'maxWaitWeeks' &&
    maxWaitWeeks !== undefined &&
    !(document.startWaitWeeks !== null && document.startWaitWeeks <= maxWaitWeeks)
  )
    return false
  if (without !== 'radiusKm' && pointsWithin && !isNear(document, pointsWithin)) return false
  if (without === 'contractFit' || !municipality || fits.length === 0) return true
  return fits.includes(contractFit(document.access, document.municipalities.includes(municipality)))
}

function isNear(document: OfferDocument, points: readonly string[]): boolean {
  return document.point === null || points.includes(document.point)
}
