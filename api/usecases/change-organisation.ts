/** Its name, whether its referrers may leave the second step out, through which provider its people sign in, and its end. */
import type { Organisation } from '../contract/organisation.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { mayRelaxSecondFactor } from '../domain/organisations.ts'
import type { AccessDeps } from './access-deps.ts'
import { accessFaults } from './access-faults.ts'
import { type Caller, mayDo } from './caller.ts'
import { endAccessTo } from './end-access.ts'
import { leaveAudit } from './leave-audit.ts'
import { nameFaults } from './organisation-name.ts'
import { findOrganisation, type Reached, type Refused, reachOrganisation } from './reach-organisation.ts'
import { toOrganisation } from './shown-access.ts'

export interface OrganisationChanges {
  /** Of what was looked at. */
  version: number
  name?: string
  isSecondFactorRelaxed?: boolean
  oidcProvider?: string | null
  hasEnded?: boolean
}

export type ChangedOrganisation =
  | { state: 'changed'; organisation: Organisation }
  | { state: 'conflict'; current: Organisation }
  | { state: 'faults'; faults: FieldProblem[] }
  | Refused

type Kept = { name: string; isSecondFactorRelaxed: boolean; oidcProvider: string | null; hasEnded: boolean }

export function changeOrganisation(deps: AccessDeps, caller: Caller, id: string, asked: OrganisationChanges): ChangedOrganisation {
  const found = reachOrganisation(deps, caller, 'organisation.configure', id)
  if (found.state !== 'reached') return found
  const isFromAbove = asked.oidcProvider !== undefined || asked.hasEnded !== undefined
  if (isFromAbove && !mayDo(caller, 'organisations.manage', found.target)) return { state: 'not-allowed' }
  const done = deps.db.$client.transaction(() => changeIn(deps, caller, id, asked))()
  if (done.state === 'changed') deps.committed()
  return done
}

/** Read again inside the transaction: another process may have written since. */
function changeIn(deps: AccessDeps, caller: Caller, id: string, asked: OrganisationChanges): ChangedOrganisation {
  const found = findOrganisation(deps, id)
  if (!found) return { state: 'unknown' }
  if (found.organisation.version !== asked.version) return { state: 'conflict', current: toOrganisation(found.organisation) }
  const before = keptOf(found)
  const after: Kept = { ...before, ...definedOf(asked), name: asked.name?.trim() ?? before.name }
  const faults = changeFaults(deps, found, before, after)
  if (faults.length > 0) return { state: 'faults', faults }
  storeChange(deps, caller, found, before, after)
  const organisation = findOrganisation(deps, id)?.organisation
  return organisation ? { state: 'changed', organisation: toOrganisation(organisation) } : { state: 'unknown' }
}

function storeChange(deps: AccessDeps, caller: Caller, found: Reached, before: Kept, after: Kept): void {
  const { id, version, endedAt } = found.organisation
  const { hasEnded, ...rest } = after
  deps.access.organisations.change({ id, version, ...rest, endedAt: hasEnded ? (endedAt ?? deps.now()) : null })
  if (hasEnded && !before.hasEnded) endAccessTo(deps, found.organisation.id)
  leaveAudit(deps, caller, found, {
    action: 'organisation-changed',
    subjectKind: 'organisation',
    subjectId: id,
    detail: { changes: changesBetween(before, after) },
  })
}

function changeFaults(deps: AccessDeps, { organisation }: Reached, before: Kept, after: Kept): FieldProblem[] {
  const { id, kind } = organisation
  const known = (deps.settings.oidcProviders ?? []).map((provider) => provider.id)
  const isNamed = after.name !== before.name || (before.hasEnded && !after.hasEnded)
  const isNewProvider = after.oidcProvider !== null && after.oidcProvider !== before.oidcProvider
  return [
    ...(isNamed ? nameFaults(deps, { kind, name: after.name, exceptId: id }) : []),
    ...(after.isSecondFactorRelaxed && !mayRelaxSecondFactor(kind) ? [accessFaults.notRelaxable()] : []),
    ...(isNewProvider && !known.includes(after.oidcProvider ?? '') ? [accessFaults.unknownOidcProvider(known)] : []),
    ...(after.hasEnded && kind === 'platform' ? [accessFaults.platformStays()] : []),
  ]
}

function keptOf({ organisation }: Reached): Kept {
  const { name, isSecondFactorRelaxed, oidcProvider, endedAt } = organisation
  return { name, isSecondFactorRelaxed: isSecondFactorRelaxed === 1, oidcProvider, hasEnded: endedAt !== null }
}

function definedOf({ version: _, ...asked }: OrganisationChanges): Partial<Kept> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

/** Old beside new, for the audit. */
function changesBetween(before: Kept, after: Kept): Record<string, [unknown, unknown]> {
  const names = Object.keys(before) as (keyof Kept)[]
  return Object.fromEntries(names.filter((name) => before[name] !== after[name]).map((name) => [name, [before[name], after[name]]]))
}
