/**
 * Whether a role may be given at an organisation: one that its kind knows, for regions that who gives it has a role for,
 * an editor held to locations of that provider only. Source: issue 3.
 */
import type { FieldProblem } from '../contract/problem.ts'
import { isHeldForLocations, isHeldForRegions, rolesOf } from '../domain/organisations.ts'
import type { Role } from '../domain/roles.ts'
import { accessFaults } from './access-faults.ts'
import { type Caller, mayDo, regionsFor } from './caller.ts'
import type { ReachDeps, Reached } from './reach-organisation.ts'

export interface GivenRole {
  role: Role
  regionCodes: readonly string[]
  locationIds: readonly string[]
}

export function roleFaults(deps: ReachDeps, caller: Caller, at: Reached, given: GivenRole): FieldProblem[] {
  const allowed = rolesOf(at.organisation.kind)
  if (!allowed.includes(given.role)) return [accessFaults.wrongRole(allowed)]
  return [...regionFaults(deps, caller, at, given), ...locationFaults(deps, at, given)]
}

/** Without regions a role is held for the organisation's own: who gives it must hold that one too. */
function regionFaults({ reference }: ReachDeps, caller: Caller, { organisation }: Reached, given: GivenRole): FieldProblem[] {
  if (!isHeldForRegions(given.role)) return given.regionCodes.length === 0 ? [] : [accessFaults.strayRegions()]
  const regionCodes = given.regionCodes.length > 0 ? given.regionCodes : [organisation.regionCode ?? '']
  const { regions } = reference()
  if (regionCodes.some((code) => !regions.has(code))) return [accessFaults.unknownRegions()]
  if (mayDo(caller, 'installation.manage')) return []
  const own = regionsFor(caller, 'members.manage')
  return regionCodes.every((code) => own.includes(code)) ? [] : [accessFaults.foreignRegions(own)]
}

function locationFaults({ access }: ReachDeps, { organisation }: Reached, { role, locationIds }: GivenRole): FieldProblem[] {
  if (locationIds.length === 0) return []
  if (!isHeldForLocations(role)) return [accessFaults.strayLocations()]
  const own = organisation.providerId === null ? [] : access.members.locationsOf(organisation.providerId)
  return locationIds.every((id) => own.includes(id)) ? [] : [accessFaults.foreignLocations()]
}
