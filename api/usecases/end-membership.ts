/** Ends a role: by who manages the people of the organisation, or by the person themself, who leaves. */
import type { MemberRow } from '../../db/queries/members.ts'
import type { FieldProblem } from '../contract/problem.ts'
import type { AccessDeps } from './access-deps.ts'
import { accessFaults } from './access-faults.ts'
import type { Caller } from './caller.ts'
import { afterRoleEnded, tellAccessEnded } from './end-access.ts'
import { given } from './invite.ts'
import { isLastKeeper } from './last-keeper.ts'
import { leaveAudit } from './leave-audit.ts'
import { findOrganisation, type Reached, type Refused, reachOrganisation } from './reach-organisation.ts'

export type EndedMembership = { state: 'ended' } | { state: 'too-late' } | { state: 'faults'; faults: FieldProblem[] } | Refused

export function endMembership(deps: AccessDeps, caller: Caller, asked: { organisationId: string; membershipId: string }): EndedMembership {
  const member = deps.access.members.byId(asked.membershipId)
  const isHere = member?.organisationId === asked.organisationId
  const isOneself = isHere && caller.person !== null && member.userId === caller.person.id
  const found = isOneself
    ? findOrganisation(deps, asked.organisationId)
    : reachOrganisation(deps, caller, 'members.manage', asked.organisationId)
  if (found === null) return { state: 'unknown' }
  if (found.state !== 'reached') return found
  if (!isHere) return { state: 'unknown' }
  const done = deps.db.$client.transaction(() => endIn(deps, caller, found, member))()
  if (done.state === 'ended') deps.committed()
  return done
}

function endIn(deps: AccessDeps, caller: Caller, found: Reached, member: MemberRow): EndedMembership {
  const { membershipId, userId, endedAt } = member
  if (endedAt !== null) return { state: 'too-late' }
  if (isLastKeeper(deps, caller, found, member)) return { state: 'faults', faults: [accessFaults.lastAdmin()] }
  if (!deps.access.members.end(membershipId, deps.now(), caller.actor)) return { state: 'too-late' }
  afterRoleEnded(deps, userId)
  if (userId !== caller.person?.id) tellAccessEnded(deps, member)
  const lists = { role: member.role, regionCodes: JSON.parse(member.regionCodes), locationIds: JSON.parse(member.locationIds) }
  const detail = { ...given(lists), ...(userId === caller.person?.id ? { left: true } : {}) }
  leaveAudit(deps, caller, found, { action: 'membership-ended', subjectKind: 'membership', subjectId: membershipId, detail })
  return { state: 'ended' }
}
