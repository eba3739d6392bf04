/** From the parameters of an address to what is asked of unmet demand, or every fault at once. */
import type { FieldProblem } from '../contract/problem.ts'
import { type DemandGroup, type DemandPeriod, demandGroups, demandPeriods } from '../contract/unmet-demand.ts'
import type { Reference } from './reference.ts'
import { faults } from './search-faults.ts'
import type { Parameters } from './search-query.ts'

export interface UnmetDemandQuery {
  groupBy: readonly DemandGroup[]
  period: DemandPeriod
  /** Null: all of them. */
  regions: readonly string[] | null
  categories: readonly string[] | null
}

export const UNMET_DEMAND_PARAMETERS = ['groupBy', 'period', 'region', 'category']

export function parseUnmetDemand(
  parameters: Parameters,
  reference: Reference,
): { query: UnmetDemandQuery | null; problems: FieldProblem[] } {
  const allowed: Record<string, readonly string[]> = {
    groupBy: demandGroups,
    period: demandPeriods,
    region: [...reference.regions.keys()],
    category: [...reference.categories.keys()],
  }
  const given = (name: string) => [...new Set((parameters[name] ?? []).filter((value) => value.trim() !== ''))]
  const unknown = Object.entries(allowed).flatMap(([name, known]) =>
    given(name).flatMap((value) => (known.includes(value) ? [] : [faults.notAllowed(name, value, known, reference.today)])),
  )
  const problems = given('period').length > 1 ? [...unknown, faults.givenTwice('period')] : unknown
  if (problems.length > 0) return { query: null, problems }
  const listed = (name: string) => (given(name).length > 0 ? given(name) : null)
  return {
    query: {
      groupBy: (listed('groupBy') ?? ['category']) as DemandGroup[],
      period: (given('period')[0] ?? 'year') as DemandPeriod,
      regions: listed('region'),
      categories: listed('category'),
    },
    problems,
  }
}
