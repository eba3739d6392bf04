/** From the parameters of an address to a search that makes sense, or every fault at once. */
import { type ChoiceName, choiceNames, type FacetName, facetNames, facets } from '../contract/facets.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { isRepeatable, PAGE_SIZE, type Parameter, searchParameters } from '../contract/search-parameters.ts'
import type { ContractFit, Sort } from '../domain/codes.ts'
import { personalDataIn } from '../domain/personal-data.ts'
import { resolveNear } from './nearness.ts'
import type { Reference } from './reference.ts'
import { faults } from './search-faults.ts'

export interface SearchQuery {
  q: string
  exact: boolean
  municipality?: string
  near?: string
  radiusKm?: number
  maxWaitWeeks?: number
  age?: number
  contractFit: ContractFit[]
  choices: Partial<Record<ChoiceName, string[]>>
  sort?: Sort
  page: number
  pageSize: number
  facets: FacetName[]
}

export type Parameters = Record<string, readonly string[]>
export type ParsedQuery = { query: SearchQuery; problems: null } | { query: null; problems: FieldProblem[] }

export function parseSearchQuery(parameters: Parameters, reference: Reference): ParsedQuery {
  const given = withoutEmpty(parameters)
  const problems = Object.entries(given).flatMap(([name, values]) => problemsOf(name, values, reference))
  const together = [...problems, ...problemsTogether(given, problems)]
  return together.length > 0 ? { query: null, problems: together } : { query: toQuery(given), problems: null }
}

/** An empty field of a form means: not filled in. */
function withoutEmpty(parameters: Parameters): Parameters {
  const filled = Object.entries(parameters).map(([name, values]) => [name, values.filter((value) => value.trim() !== '')] as const)
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0))
}

function problemsOf(name: string, values: readonly string[], reference: Reference): FieldProblem[] {
  const parameter = Object.hasOwn(searchParameters, name) ? searchParameters[name] : undefined
  if (!parameter) return [faults.unknownParameter(name, reference.today)]
  if (values.length > 1 && !isRepeatable(parameter)) return [faults.givenTwice(name)]
  return values.flatMap((value) => valueProblem(name, parameter, value, reference) ?? [])
}

function valueProblem(name: string, parameter: Parameter, value: string, reference: Reference): FieldProblem | null {
  switch (parameter.kind) {
    case 'text':
      return textProblem(name, value, parameter.mostCharacters, reference.today)
    case 'flag':
      return value === 'true' || value === 'false' ? null : faults.notAllowed(name, value, ['true', 'false'], reference.today)
    case 'whole':
      return isWhole(value, parameter.least, parameter.most) ? null : faults.notWhole(name, parameter.least, parameter.most)
    case 'kilometres':
      return isKilometres(value, parameter.most) ? null : faults.notWhole(name, 1, parameter.most)
    case 'code':
      return parameter.values.includes(value) ? null : faults.notAllowed(name, value, parameter.values, reference.today)
    case 'reference':
      return reference[parameter.reference].has(value) ? null : faults.unknownReference(name, parameter, reference)
    case 'near':
      return resolveNear(reference, value) ? null : faults.unknownNear(value)
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be found
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/

function textProblem(name: string, value: string, mostCharacters: number, today: string): FieldProblem | null {
  if (value.length > mostCharacters) return faults.tooLong(name, mostCharacters)
  if (CONTROL_CHARACTERS.test(value.replace(/[\t\n\r]/g, ' '))) return faults.controlCharacters(name)
  const personal = personalDataIn(value, today)
  return personal ? faults.personalData(name, personal) : null
}

function isWhole(value: string, least: number, most: number): boolean {
  return /^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most
}

function isKilometres(value: string, most: number): boolean {
  return /^\d{1,4}(\.\d{1,2})?$/.test(value) && Number(value) >= 1 && Number(value) <= most
}

function problemsTogether(given: Parameters, found: readonly FieldProblem[]): FieldProblem[] {
  const isFaulty = (name: string) => found.some((problem) => problem.field === name)
  const needsNear = (name: string) => (!given.near && !isFaulty(name) ? [faults.needsNear(name)] : [])
  return [
    ...(given.radiusKm && !given.q ? needsNear('radiusKm') : []),
    ...(given.sort?.[0] === 'distance' && !given.q ? needsNear('sort') : []),
    ...(given.contractFit && !given.municipality && !given.q && !isFaulty('contractFit') ? [faults.needsMunicipality('contractFit')] : []),
  ]
}

function toQuery(given: Parameters): SearchQuery {
  const text = (name: string) => given[name]?.[0]
  const number = (name: string) => (given[name] ? Number(given[name][0]) : undefined)
  const list = <Code extends string>(name: string) => [...new Set(given[name] ?? [])] as Code[]
  return {
    q: (text('q') ?? '').replace(/\s+/g, ' ').trim(),
    exact: text('exact') === 'true',
    municipality: text('municipality'),
    near: text('near'),
    radiusKm: number('radiusKm'),
    maxWaitWeeks: number('maxWaitWeeks'),
    age: number('age'),
    contractFit: list('contractFit'),
    choices: Object.fromEntries(choiceNames.filter((name) => given[name]).map((name) => [name, list(name)])),
    sort: text('sort') as Sort | undefined,
    page: number('page') ?? 1,
    pageSize: number('pageSize') ?? PAGE_SIZE,
    facets: given.facets ? list('facets') : facetNames.filter((name) => facets[name].isOnScreen),
  }
}
