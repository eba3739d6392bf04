/** A request as tests on columns: per value that occurs, whether it passes. The same conditions as `meilisearch-filter.ts` writes. */
import { choiceNames, type FacetName, facets } from '../contract/facets.ts'
import { contractFit } from '../domain/contract-fit.ts'
import type { Columns, Reach, Value } from './columns.ts'
import type { SearchRequest } from './port.ts'

export interface ColumnTest {
  /** The facet it was chosen in; null stands for what always holds. */
  facet: FacetName | null
  codes: Uint32Array
  /** Per value 1 when it passes. */
  passes: Uint8Array
}

export function columnTests(columns: Columns, request: SearchRequest): ColumnTest[] {
  const test = (facet: FacetName | null, attribute: string, isGood: (value: Value) => boolean): ColumnTest => {
    const { codes, values } = columns.column(attribute)
    return { facet, codes, passes: Uint8Array.from(values, (value) => Number(isGood(value))) }
  }
  return [...alwaysTests(request, test), ...choiceTests(request, test), ...boundTests(request, test)]
}

type MakeTest = (facet: FacetName | null, attribute: string, isGood: (value: Value) => boolean) => ColumnTest

function alwaysTests({ visibleRegions, age, products, onlyInTime, onlyWithWait }: SearchRequest, test: MakeTest): ColumnTest[] {
  return [
    ...(visibleRegions ? [test(null, 'contractRegion', isAmong(visibleRegions))] : []),
    ...(age === undefined ? [] : [test(null, 'ageFrom', (from) => Number(from) <= age), test(null, 'ageTo', (to) => Number(to) >= age)]),
    ...(products.length > 0 ? [test(null, 'product', isAmong(products))] : []),
    ...(onlyInTime ? [test(null, 'inTime', (value) => value === true)] : []),
    ...(onlyWithWait ? [test(null, 'startWaitWeeks', (weeks) => weeks !== null)] : []),
  ]
}

function choiceTests({ choices }: SearchRequest, test: MakeTest): ColumnTest[] {
  return choiceNames.flatMap((facet) => {
    const chosen = choices[facet] ?? []
    return chosen.length > 0 ? [test(facet, facets[facet].attribute, isAmong(chosen))] : []
  })
}

function boundTests({ maxWaitWeeks, municipality, contractFit: fits, pointsWithin }: SearchRequest, test: MakeTest): ColumnTest[] {
  const isFit = (value: Value) => fits.includes(fitOf(value as Reach, municipality ?? ''))
  return [
    ...(maxWaitWeeks === undefined
      ? []
      : [test('maxWaitWeeks', 'startWaitWeeks', (weeks) => weeks !== null && Number(weeks) <= maxWaitWeeks)]),
    ...(municipality && fits.length > 0 ? [test('contractFit', 'reach', isFit)] : []),
    ...(pointsWithin ? [test('radiusKm', 'point', isWithin(pointsWithin))] : []),
  ]
}

export function fitOf({ access, municipalities }: Reach, municipality: string) {
  return contractFit(access, municipalities.has(municipality))
}

/** An offer without a place is within every distance. */
function isWithin(points: readonly string[]): (value: Value) => boolean {
  const within = new Set(points)
  return (point) => point === null || within.has(point as string)
}

function isAmong(codes: readonly string[]): (value: Value) => boolean {
  const wanted = new Set(codes)
  return (value) => (Array.isArray(value) ? value.some((code) => wanted.has(code)) : wanted.has(String(value)))
}
