/** From the parameters of an address to a question for figures that makes sense, or every fault at once. */
import { MOST_GROUPS, MOST_MONTHS, STANDARD_MONTHS } from '../contract/bottleneck-parameters.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { filterParameters, type NotFilter, searchParameters } from '../contract/search-parameters.ts'
import { isDay } from '../domain/calendar-day.ts'
import { type BottleneckGroup, bottleneckGroups } from '../domain/codes.ts'
import { bottleneckFaults } from './bottleneck-faults.ts'
import type { Reference } from './reference.ts'
import { faults } from './search-faults.ts'
import { type Parameters, parseSearchQuery, type SearchQuery } from './search-query.ts'

export interface BottleneckQuery {
  groupBy: BottleneckGroup[]
  /** The finder's filters. */
  filters: SearchQuery
  /** undefined: now. */
  day?: string
  months: number
}

type Parsed = { query: BottleneckQuery; problems: null } | { query: null; problems: FieldProblem[] }

/** `own`: the parameter that this address has beside the groups and the filters. */
export function parseBottleneckQuery(parameters: Parameters, own: 'day' | 'months', reference: Reference): Parsed {
  const { groupBy = [], [own]: ownValues = [], ...rest } = withoutEmpty(parameters)
  const filters = parseSearchQuery(onlyFilters(rest), reference)
  const problems = [
    ...unknownProblems(Object.keys(rest), own, reference.today),
    ...groupProblems(groupBy, reference.today),
    ...(ownValues.length > 1 ? [faults.givenTwice(own)] : ownProblems(own, ownValues[0], reference.today)),
    ...(filters.problems ?? []),
  ]
  if (filters.query === null || problems.length > 0) return { query: null, problems }
  return { query: toQuery(groupBy, own, ownValues[0], filters.query, reference.today), problems: null }
}

function toQuery(groupBy: readonly string[], own: string, value: string | undefined, filters: SearchQuery, today: string): BottleneckQuery {
  const groups = [...new Set(groupBy)] as BottleneckGroup[]
  return {
    groupBy: groups.length > 0 ? groups : ['category'],
    filters,
    ...(own === 'day' && value !== undefined && value !== today ? { day: value } : {}),
    months: own === 'months' && value !== undefined ? Number(value) : STANDARD_MONTHS,
  }
}

function withoutEmpty(parameters: Parameters): Record<string, string[]> {
  const filled = Object.entries(parameters).map(([name, values]) => [name, values.filter((value) => value.trim() !== '')] as const)
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0))
}

function onlyFilters(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => filterParameters.includes(name)))
}

function unknownProblems(names: readonly string[], own: string, today: string): FieldProblem[] {
  const allowed = ['groupBy', own, ...filterParameters]
  return names
    .filter((name) => !filterParameters.includes(name))
    .map((name) =>
      Object.hasOwn(searchParameters, name) ? bottleneckFaults.notHere(name as NotFilter) : faults.unknownParameter(name, today, allowed),
    )
}

function groupProblems(groupBy: readonly string[], today: string): FieldProblem[] {
  const wrong = groupBy.filter((name) => !bottleneckGroups.includes(name as BottleneckGroup))
  if (wrong.length > 0) return wrong.map((name) => faults.notAllowed('groupBy', name, bottleneckGroups, today))
  return new Set(groupBy).size > MOST_GROUPS ? [bottleneckFaults.tooManyGroups()] : []
}

function ownProblems(own: 'day' | 'months', value: string | undefined, today: string): FieldProblem[] {
  if (value === undefined) return []
  if (own === 'months')
    return /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_MONTHS ? [] : [bottleneckFaults.notMonths()]
  if (!isDay(value)) return [bottleneckFaults.notADay()]
  return value > today ? [bottleneckFaults.inFuture(today)] : []
}
