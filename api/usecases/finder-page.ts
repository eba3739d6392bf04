/** The finder as a page: what people type in the fields becomes codes, and codes in the address become names again. */
import { choiceNames } from '../contract/facets.ts'
import type { FinderNames, PageData, Place } from '../contract/page.ts'
import { type FieldProblem, invalidInput } from '../contract/problem.ts'
import { searchParameters } from '../contract/search-parameters.ts'
import { usableFits } from '../domain/contract-fit.ts'
import { referenceLabel } from './facet-values.ts'
import { findPlace } from './find-place.ts'
import type { FinderDeps } from './finder-deps.ts'
import { type MissedSearch, missedSearch } from './missed-search.ts'
import { resolveNear } from './nearness.ts'
import { withoutPersonalData } from './personal-parameters.ts'
import type { Reference } from './reference.ts'
import { faults } from './search-faults.ts'
import { searchOffers } from './search-offers.ts'
import { type Parameters, parseSearchQuery } from './search-query.ts'
import type { Viewer } from './viewer.ts'

/** Of the page only: how it is shown, not what is searched. */
const PAGE_PARAMETERS = ['weergave', 'taal']

type FinderData = Extract<PageData, { kind: 'finder' }>
export type FoundPage = { redirectTo: string } | { redirectTo: null; data: FinderData; missed: MissedSearch | null }

export async function finderPage(deps: FinderDeps, parameters: Parameters, viewer: Viewer): Promise<FoundPage> {
  const reference = deps.referenceFor(viewer.visibleRegions)
  const { clean, problems: personal } = withoutPersonalData(knownOnly(parameters), reference.today)
  const named = resolveNames(clean, reference)
  if (named.hasChanged && named.problems.length + personal.length === 0) return { redirectTo: addressWith(named.parameters) }
  const asked = withoutPageParameters(named.parameters)
  const { query, problems } = parseSearchQuery(withoutLooseFit(withoutFaulty(asked, named.problems)), reference)
  const wrong = [...personal, ...named.problems, ...(problems ?? [])]
  const base = { kind: 'finder' as const, query: mutable(asked), names: namesOf(asked, reference) }
  if (!query || wrong.length > 0) return { redirectTo: null, data: { ...base, answer: null, problem: invalidInput(wrong) }, missed: null }
  const answer = await searchOffers(deps, query, viewer)
  const lastPage = Math.max(1, Math.ceil(answer.total / query.pageSize))
  if (query.page > lastPage) return { redirectTo: addressWith({ ...named.parameters, page: [String(lastPage)] }) }
  return { redirectTo: null, data: { ...base, answer, problem: null }, missed: missedSearch(deps, query, answer, viewer) }
}

/** What a newsletter or another site hangs behind an address is not about the search. */
function knownOnly(parameters: Parameters): Parameters {
  const known = [...Object.keys(searchParameters), ...PAGE_PARAMETERS, 'place']
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => known.includes(name)))
}

interface Named {
  parameters: Parameters
  hasChanged: boolean
  problems: FieldProblem[]
}

/** `municipality=Ermelo` and `near=Ermelo` become codes; `place=Ermelo` becomes both. */
function resolveNames(parameters: Parameters, reference: Reference): Named {
  const { place, ...others } = parameters
  const spread = place?.[0] ? { municipality: place, near: place, ...others } : others
  const problems: FieldProblem[] = []
  const resolve = (name: string, values: readonly string[]) => {
    if (name !== 'municipality' && name !== 'near') return values
    return values.map((value) => resolveField(name, value, reference, problems))
  }
  const resolved: Parameters = Object.fromEntries(Object.entries(spread).map(([name, values]) => [name, resolve(name, values)]))
  if (isNewlyPaying(parameters, resolved)) resolved.contractFit = [...usableFits]
  const hasChanged = place !== undefined || ['municipality', 'near'].some((name) => resolved[name]?.[0] !== parameters[name]?.[0])
  return { parameters: resolved, hasChanged, problems }
}

/** Who fills in the paying municipality by name asks what can be used there; the filter shows, and can be taken away. */
function isNewlyPaying(typed: Parameters, resolved: Parameters): boolean {
  const isTyped = resolved.municipality?.[0] !== typed.municipality?.[0]
  return isTyped && (resolved.contractFit ?? []).length === 0
}

function resolveField(name: 'municipality' | 'near', value: string, reference: Reference, problems: FieldProblem[]): string {
  const typed = value.trim()
  if (typed === '') return value
  const isCode = name === 'near' ? resolveNear(reference, typed) !== null : reference.municipalities.has(typed)
  if (isCode) return typed
  const found = findPlace(typed, reference)
  const code = name === 'municipality' ? found?.municipality : found?.near
  if (!code)
    problems.push({ ...(name === 'near' ? faults.unknownNear(typed) : faults.unknownMunicipality()), message: placeMessage(typed) })
  return code ?? value
}

function placeMessage(typed: string): string {
  return /\d/.test(typed)
    ? 'Deze postcode kennen we niet. Kies een gemeente.'
    : 'Deze gemeente kennen we niet. Typ de naam van een Nederlandse gemeente, bijvoorbeeld Ermelo.'
}

function addressWith(parameters: Parameters): string {
  const address = new URLSearchParams()
  for (const [name, values] of Object.entries(parameters)) for (const value of values) if (value.trim() !== '') address.append(name, value)
  const text = address.toString()
  return text ? `/zoeken?${text}` : '/zoeken'
}

function withoutPageParameters(parameters: Parameters): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).filter(([name, values]) => !PAGE_PARAMETERS.includes(name) && values.some((value) => value.trim() !== '')),
  )
}

function withoutFaulty(parameters: Parameters, problems: readonly FieldProblem[]): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !problems.some((problem) => problem.field === name)))
}

/** A filter on contracts that outlived the municipality it was about. */
function withoutLooseFit(parameters: Parameters): Parameters {
  const { contractFit: _, ...others } = parameters
  return parameters.municipality || parameters.q ? parameters : others
}

function mutable(parameters: Parameters): Record<string, string[]> {
  return Object.fromEntries(Object.entries(parameters).map(([name, values]) => [name, [...values]]))
}

function namesOf(parameters: Parameters, reference: Reference): FinderNames {
  const near = parameters.near?.[0]
  const point = near ? resolveNear(reference, near)?.point : undefined
  const chosen = choiceNames.flatMap((name) => {
    const values = parameters[name]
    return values ? [[name, Object.fromEntries(values.map((value) => [value, referenceLabel(name, value, reference)]))] as const] : []
  })
  return {
    municipality: placeOf(parameters.municipality?.[0], reference),
    near: placeOf(near, reference),
    ...(point ? { nearPoint: { lat: point.lat, lon: point.lon } } : {}),
    chosen: Object.fromEntries(chosen),
  }
}

function placeOf(code: string | undefined, reference: Reference): Place | undefined {
  if (!code) return undefined
  const postcode = reference.postcodes.get(code)
  const municipality = reference.municipalities.get(postcode?.municipalityCode ?? code)
  if (!municipality) return { code, label: code }
  return { code, label: postcode ? `${municipality.name}, ${code}` : municipality.name }
}
