/** Whom to ask for a right that one does not have: those of the own organisation who let others in. */
import { keeperRole } from '../domain/organisations.ts'
import type { AccessDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'

const MOST_NAMES = 5

export function whoCanAllow({ access }: Pick<AccessDeps, 'access'>, { organisation, person }: Caller): string[] {
  if (!organisation) return []
  const keepers = access.members
    .of([organisation.id])
    .filter(({ role, userId }) => role === keeperRole(organisation.kind) && userId !== person?.id)
  return keepers.map(({ name }) => name).slice(0, MOST_NAMES)
}
