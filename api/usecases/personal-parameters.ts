/** What may be a citizen service number or a date of birth is refused, and comes back nowhere: not in a field, a link or a title. */
import type { FieldProblem } from '../contract/problem.ts'
import { type PersonalDataKind, personalDataIn } from '../domain/personal-data.ts'
import { faults } from './search-faults.ts'
import type { Parameters } from './search-query.ts'

export interface CleanParameters {
  clean: Parameters
  problems: FieldProblem[]
}

export function withoutPersonalData(parameters: Parameters, today: string): CleanParameters {
  const kept = Object.entries(parameters).map(
    ([name, values]) => [name, values.filter((value) => kindIn(name, value, today) === null)] as const,
  )
  const problems = Object.entries(parameters).flatMap(([name, values]) =>
    values.flatMap((value) => {
      const kind = kindIn(name, value, today)
      return kind ? [faults.personalData(kindIn(name, '', today) ? 'q' : name, kind)] : []
    }),
  )
  return { clean: Object.fromEntries(kept.filter(([, values]) => values.length > 0)), problems }
}

/** Coordinates are digits too. */
function kindIn(name: string, value: string, today: string): PersonalDataKind | null {
  if (name === 'near' && /^-?[\d.]+,-?[\d.]+$/.test(value)) return null
  return personalDataIn(value, today) ?? personalDataIn(name, today)
}
