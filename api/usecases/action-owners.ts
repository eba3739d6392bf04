/** Who can see to an action in a region: the organisations that work there and have not ended. */
import type { ActionOwner } from '../contract/bottleneck-action.ts'
import type { ActionFault } from '../domain/bottleneck-action.ts'
import { momentOf } from './reach-organisation.ts'
import type { WorkDeps } from './work-deps.ts'

export function actionOwners(deps: WorkDeps, regionCode: string): ActionOwner[] {
  const found = deps.access.organisations.inRegion(regionCode, momentOf(deps))
  return found.filter(({ endedAt }) => endedAt === null).map(({ id, name }) => ({ id, name }))
}

export function ownerFaults(deps: WorkDeps, regionCode: string, owner: string): ActionFault[] {
  if (owner === '') return [{ field: 'owner', code: 'missing' }]
  return actionOwners(deps, regionCode).some(({ id }) => id === owner) ? [] : [{ field: 'owner', code: 'unknown-owner' }]
}
