/** The filters on signals in an address: each may come more than once, every fault is named. */
import type { SignalFilter } from '../../db/queries/signals.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { signalStatuses } from '../domain/codes.ts'
import type { Reference } from './reference.ts'
import { faults } from './search-faults.ts'
import type { Parameters } from './search-query.ts'

export function readSignalFilter(parameters: Parameters, reference: Reference): { filter: SignalFilter | null; problems: FieldProblem[] } {
  const allowed = { region: [...reference.regions.keys()], status: signalStatuses, category: [...reference.categories.keys()] }
  const given = (name: keyof typeof allowed) => (parameters[name] ?? []).filter((value) => value.trim() !== '')
  const problems = (['region', 'status', 'category'] as const).flatMap((name) => {
    const known: readonly string[] = allowed[name]
    return given(name).flatMap((value) => (known.includes(value) ? [] : [faults.notAllowed(name, value, known, reference.today)]))
  })
  if (problems.length > 0) return { filter: null, problems }
  const listed = <Value extends string>(name: keyof typeof allowed) => (given(name).length > 0 ? (given(name) as Value[]) : null)
  return { filter: { regions: listed('region'), statuses: listed('status'), categories: listed('category') }, problems }
}
