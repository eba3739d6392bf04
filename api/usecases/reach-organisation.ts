/** Whether a caller's right comes as far as an organisation; one that the caller may not see does not exist for them. */
import type { OrganisationRow } from '../../db/queries/organisations.ts'
import type { RightName, RightTarget } from '../domain/rights.ts'
import type { AccessDeps } from './access-deps.ts'
import { type Caller, mayDo, regionsFor } from './caller.ts'

export interface Reached {
  state: 'reached'
  organisation: OrganisationRow
  workRegions: string[]
  target: RightTarget
}

export type Refused = { state: 'unknown' } | { state: 'not-allowed' }

export type ReachDeps = Pick<AccessDeps, 'now' | 'reference' | 'access'>

export function reachOrganisation(deps: ReachDeps, caller: Caller, right: RightName, organisationId: string): Reached | Refused {
  if (!mayDo(caller, right)) return { state: 'not-allowed' }
  const found = findOrganisation(deps, organisationId)
  if (!found) return { state: 'unknown' }
  if (mayDo(caller, right, found.target)) return found
  return mayDo(caller, 'members.read', found.target) ? { state: 'not-allowed' } : { state: 'unknown' }
}

export function findOrganisation(deps: ReachDeps, id: string): Reached | null {
  const organisation = deps.access.organisations.byId(id, momentOf(deps))
  return organisation ? reached(deps, organisation) : null
}

export function reached(deps: ReachDeps, organisation: OrganisationRow): Reached {
  const workRegions = JSON.parse(organisation.workRegions) as string[]
  const target: RightTarget = {
    organisationId: organisation.id,
    organisationKind: organisation.kind,
    ...regionTarget(deps, workRegions),
  }
  return { state: 'reached', organisation, workRegions, target }
}

export function regionTarget({ reference }: Pick<AccessDeps, 'reference'>, regionCodes: readonly string[]): RightTarget {
  const { regions } = reference()
  return { regionCodes, openRegionCodes: regionCodes.filter((code) => regions.get(code)?.isOpenToPlatform) }
}

export function momentOf({ now, reference }: Pick<AccessDeps, 'now' | 'reference'>): { today: string; now: number } {
  return { today: reference().today, now: now() }
}

/** Whether the caller lets organisations of this kind in, and so stands above its own administrators. */
export function standsAbove(caller: Caller, { organisation, target }: Reached): boolean {
  return organisation.kind !== 'platform' && mayDo(caller, 'organisations.manage', target)
}

/** In which region's log something about an organisation stands: that of who did it where it works, else of who let it in. */
export function loggedRegion(caller: Caller, { organisation, workRegions }: Pick<Reached, 'organisation' | 'workRegions'>): string | null {
  const own = regionsFor(caller, 'members.manage')
  return workRegions.find((code) => own.includes(code)) ?? organisation.regionCode ?? workRegions[0] ?? null
}
