/**
 * Another role, other regions or locations for somebody: the old role ends and the new one begins, so that the store tells
 * who could do what when. What somebody else ended meanwhile is a conflict, with the roles as they are now.
 */
import { uuidv7 } from 'uuidv7'
import type { MemberRow } from '../../db/queries/members.ts'
import type { Member } from '../contract/organisation.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { isHeldForRegions, keeperRole } from '../domain/organisations.ts'
import type { AccessDeps } from './access-deps.ts'
import { accessFaults } from './access-faults.ts'
import { type Caller, mayDo, regionsFor } from './caller.ts'
import { given } from './invite.ts'
import { isLastKeeper } from './last-keeper.ts'
import { leaveAudit } from './leave-audit.ts'
import { type Reached, type Refused, reachOrganisation } from './reach-organisation.ts'
import { type GivenRole, roleFaults } from './role-faults.ts'
import { toMember } from './shown-access.ts'

export interface MembershipChange extends GivenRole {
  organisationId: string
  membershipId: string
}

export type ChangedMembership =
  | { state: 'changed'; member: Member }
  /** The roles this person has here now. */
  | { state: 'conflict'; current: Member[] }
  | { state: 'faults'; faults: FieldProblem[] }
  | Refused

export function changeMembership(deps: AccessDeps, caller: Caller, asked: MembershipChange): ChangedMembership {
  const found = reachOrganisation(deps, caller, 'members.manage', asked.organisationId)
  if (found.state !== 'reached') return found
  const done = deps.db.$client.transaction((): ChangedMembership => {
    const before = deps.access.members.byId(asked.membershipId)
    if (before?.organisationId !== asked.organisationId) return { state: 'unknown' }
    if (before.endedAt !== null) return { state: 'conflict', current: rolesNow(deps, caller, before) }
    const faults = [...roleFaults(deps, caller, found, asked), ...changeFaults(deps, caller, found, before, asked)]
    return faults.length > 0 ? { state: 'faults', faults } : { state: 'changed', member: store(deps, caller, found, before, asked) }
  })()
  if (done.state === 'changed') deps.committed()
  return done
}

function store(deps: AccessDeps, caller: Caller, found: Reached, before: MemberRow, asked: MembershipChange): Member {
  const { members } = deps.access
  const id = uuidv7()
  const now = deps.now()
  const { userId, organisationId } = before
  const { role, regionCodes, locationIds } = asked
  members.end(before.membershipId, now, caller.actor)
  members.begin({ id, userId, organisationId, role, createdAt: now, createdBy: caller.actor, regionCodes, locationIds })
  members.rightsChanged(userId, now)
  const detail = { before: given(listsOf(before)), after: given(asked), replaces: before.membershipId }
  leaveAudit(deps, caller, found, { action: 'membership-changed', subjectKind: 'membership', subjectId: id, detail })
  const after = members.byId(id)
  if (!after) throw new Error('a membership that was just made is missing')
  return toMember(after, caller.person?.id ?? null)
}

function changeFaults(deps: AccessDeps, caller: Caller, found: Reached, before: MemberRow, asked: MembershipChange): FieldProblem[] {
  const { members } = deps.access
  const was = listsOf(before)
  const isOther = before.role !== asked.role
  const holdsIt = isOther && members.rolesOf(asked.organisationId, before.userId).some(({ role }) => role === asked.role)
  const leavesKeeping = isOther && before.role === keeperRole(found.organisation.kind)
  return [
    ...(holdsIt ? [accessFaults.roleHeld()] : []),
    ...(JSON.stringify(given(was)) === JSON.stringify(given(asked)) ? [accessFaults.unchangedRole()] : []),
    ...(leavesKeeping && isLastKeeper(deps, caller, found, before) ? [accessFaults.lastAdmin()] : []),
    ...(takesElsewhere(caller, was, asked) ? [accessFaults.foreignRegions(regionsFor(caller, 'members.manage'))] : []),
  ]
}

/** A region that was given by another region's manager is not taken away by this one. */
function takesElsewhere(caller: Caller, before: GivenRole, asked: GivenRole): boolean {
  if (!isHeldForRegions(before.role) || mayDo(caller, 'installation.manage')) return false
  const own = regionsFor(caller, 'members.manage')
  return before.regionCodes.some((code) => !asked.regionCodes.includes(code) && !own.includes(code))
}

function listsOf({ role, regionCodes, locationIds }: MemberRow): GivenRole {
  return { role, regionCodes: JSON.parse(regionCodes), locationIds: JSON.parse(locationIds) }
}

function rolesNow({ access }: AccessDeps, caller: Caller, { organisationId, userId }: MemberRow): Member[] {
  return access.members.rolesOf(organisationId, userId).map((row) => toMember(row, caller.person?.id ?? null))
}
