/**
 * The managers of a region say whether its offers are for members only, and whether the platform's staff may look. A region
 * can only narrow what the installation allows.
 */
import type { RegionAccess } from '../contract/region-access.ts'
import type { AccessDeps } from './access-deps.ts'
import { type Caller, mayDo } from './caller.ts'
import type { Refused } from './reach-organisation.ts'

export interface RegionAccessChange {
  regionCode: string
  /** What was looked at; if that no longer holds, nothing is stored. */
  from: RegionAccess
  to: RegionAccess
}

export type ReadRegionAccess = { state: 'found'; access: RegionAccess } | Refused
export type ChangedRegionAccess = { state: 'changed'; access: RegionAccess } | { state: 'conflict'; current: RegionAccess } | Refused

export function readRegionAccess(deps: AccessDeps, caller: Caller, regionCode: string): ReadRegionAccess {
  if (!mayDo(caller, 'region.manage', { regionCodes: [regionCode] })) return { state: 'not-allowed' }
  const row = deps.access.regionAccess.read(regionCode)
  return row ? { state: 'found', access: { ...row, isOpenToPlatform: row.isOpenToPlatform === 1 } } : { state: 'unknown' }
}

export function changeRegionAccess(deps: AccessDeps, caller: Caller, { regionCode, from, to }: RegionAccessChange): ChangedRegionAccess {
  const done = deps.db.$client.transaction((): ChangedRegionAccess => {
    const found = readRegionAccess(deps, caller, regionCode)
    if (found.state !== 'found') return found
    if (!isSame(found.access, from)) return { state: 'conflict', current: found.access }
    deps.access.regionAccess.write(regionCode, { ...to, isOpenToPlatform: to.isOpenToPlatform ? 1 : 0 })
    auditChange(deps, caller, { regionCode, from, to })
    return { state: 'changed', access: to }
  })()
  if (done.state === 'changed') deps.committed()
  return done
}

function auditChange(
  { access, now }: AccessDeps,
  { actor, fromAddress, organisation }: Caller,
  { regionCode, from, to }: RegionAccessChange,
): void {
  const subject = { subjectKind: 'region', subjectId: regionCode, regionCode, organisationId: organisation?.id ?? null }
  access.audit({ at: now(), actor, action: 'region-access-changed', ...subject, detail: { before: from, after: to }, fromAddress })
}

function isSame(one: RegionAccess, other: RegionAccess): boolean {
  return one.finderAccess === other.finderAccess && one.isOpenToPlatform === other.isOpenToPlatform
}
