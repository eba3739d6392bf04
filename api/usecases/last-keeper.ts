/** An organisation never loses the last person who can let others in, unless who stands above it does that. */
import type { MemberRow } from '../../db/queries/members.ts'
import { keeperRole } from '../domain/organisations.ts'
import type { AccessDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'
import { type Reached, standsAbove } from './reach-organisation.ts'

export function isLastKeeper(
  { access }: Pick<AccessDeps, 'access'>,
  caller: Caller,
  found: Reached,
  { role, organisationId }: MemberRow,
): boolean {
  const keeper = keeperRole(found.organisation.kind)
  if (role !== keeper || standsAbove(caller, found)) return false
  return access.members.countHolders(organisationId, keeper) <= 1
}
