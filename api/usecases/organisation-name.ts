/** What an organisation may be called: something, not too long, not as another of its kind, and no data of a person. */
import type { FieldProblem } from '../contract/problem.ts'
import type { OrganisationKind } from '../domain/organisations.ts'
import { personalDataIn } from '../domain/personal-data.ts'
import type { AccessDeps } from './access-deps.ts'
import { accessFaults } from './access-faults.ts'

const MOST_CHARACTERS = 120

export function nameFaults(
  { access, reference }: Pick<AccessDeps, 'access' | 'reference'>,
  { kind, name, exceptId }: { kind: OrganisationKind; name: string; exceptId: string | null },
): FieldProblem[] {
  if (name === '') return [accessFaults.noName()]
  if (name.length > MOST_CHARACTERS) return [accessFaults.longName(MOST_CHARACTERS)]
  if (personalDataIn(name, reference().today)) return [accessFaults.personalName()]
  return access.organisations.isNameTaken(kind, name, exceptId) ? [accessFaults.nameInUse()] : []
}
