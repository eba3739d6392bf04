/** A request as Meilisearch filters: one condition per facet, so that a count can leave its own facet out. Values are quoted as JSON. */
import { choiceNames, type FacetName, facets } from '../contract/facets.ts'
import type { ContractFit } from '../domain/codes.ts'
import type { SearchRequest } from './port.ts'

export interface Condition {
  /** The facet it was chosen in; null stands for what always holds. */
  facet: FacetName | null
  filter: string
}

export function conditionsOf(request: SearchRequest): Condition[] {
  return [...alwaysConditions(request), ...choiceConditions(request), ...boundConditions(request)]
}

/** Everything but what was chosen in this facet. */
export function filtersWithout(conditions: readonly Condition[], facet: FacetName | null): string[] {
  return conditions.filter((condition) => facet === null || condition.facet !== facet).map(({ filter }) => filter)
}

export function isChosen(conditions: readonly Condition[], facet: FacetName): boolean {
  return conditions.some((condition) => condition.facet === facet)
}

export function isOneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(',')}]`
}

export function isServed(municipality: string): string {
  return `municipalities = ${JSON.stringify(municipality)}`
}

/** An offer without a place is within every distance. */
export function isWithinPoints(points: readonly string[]): string {
  const filter = keptFilters.get(points) ?? (points.length === 0 ? HAS_NO_POINT : `(${isOneOf('point', points)} OR ${HAS_NO_POINT})`)
  keptFilters.set(points, filter)
  return filter
}

/** Some hundred places each, and the lists around a town are the same ones again and again. */
const keptFilters = new WeakMap<readonly string[], string>()

const HAS_NO_POINT = 'point IS NULL'

function alwaysConditions({ visibleRegions, age, products, onlyInTime, onlyWithWait }: SearchRequest): Condition[] {
  const filters = [
    ...(visibleRegions ? [isOneOf('contractRegion', visibleRegions)] : []),
    ...(age === undefined ? [] : [`ageFrom <= ${age} AND ageTo >= ${age}`]),
    ...(products.length > 0 ? [isOneOf('product', products)] : []),
    ...(onlyInTime ? ['inTime = true'] : []),
    ...(onlyWithWait ? ['startWaitWeeks >= 0'] : []),
  ]
  return filters.map((filter) => ({ facet: null, filter }))
}

function choiceConditions({ choices }: SearchRequest): Condition[] {
  return choiceNames.flatMap((facet) => {
    const chosen = choices[facet] ?? []
    return chosen.length > 0 ? [{ facet, filter: isOneOf(facets[facet].attribute, chosen) }] : []
  })
}

function boundConditions({ maxWaitWeeks, municipality, contractFit, pointsWithin }: SearchRequest): Condition[] {
  return [
    ...(maxWaitWeeks === undefined ? [] : [{ facet: 'maxWaitWeeks', filter: `startWaitWeeks <= ${maxWaitWeeks}` } as const]),
    ...(municipality && contractFit.length > 0 ? [{ facet: 'contractFit', filter: fitsOneOf(contractFit, municipality) } as const] : []),
    ...(pointsWithin ? [{ facet: 'radiusKm', filter: isWithinPoints(pointsWithin) } as const] : []),
  ]
}

function fitsOneOf(fits: readonly ContractFit[], municipality: string): string {
  return `(${fits.map((fit) => `(${fitsAs(fit, municipality)})`).join(' OR ')})`
}

function fitsAs(fit: ContractFit, municipality: string): string {
  switch (fit) {
    case 'yes':
      return `${isServed(municipality)} AND access = "individual"`
    case 'open':
      return `${isServed(municipality)} AND access = "open"`
    case 'other-region':
      return `NOT ${isServed(municipality)}`
  }
}
