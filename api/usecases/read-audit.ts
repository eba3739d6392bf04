/**
 * The log of what people and keys did. An organisation reads its own, with the sign-ins of its people; a region reads what
 * happened in it; the platform reads its own with what belongs to nobody, and of a region what its managers allow.
 */
import type { AuditRow, AuditScope } from '../../db/queries/audit-read.ts'
import type { AuditEvent } from '../contract/organisation.ts'
import type { AccessDeps } from './access-deps.ts'
import { type Caller, mayDo } from './caller.ts'
import { type Refused, reachOrganisation, regionTarget } from './reach-organisation.ts'
import { isoOf } from './shown-access.ts'

export interface AuditPage {
  page: number
  pageSize: number
}

export type ReadAudit = { state: 'read'; items: AuditEvent[]; total: number } | Refused
type AuditDeps = Pick<AccessDeps, 'access' | 'now' | 'reference'>

export function readOrganisationAudit(deps: AuditDeps, caller: Caller, organisationId: string, page: AuditPage): ReadAudit {
  const found = reachOrganisation(deps, caller, 'audit.read', organisationId)
  if (found.state !== 'reached') return found
  const isOwn = caller.organisation?.id === organisationId
  const readable = found.workRegions.filter((code) => mayDo(caller, 'audit.read', regionTarget(deps, [code])))
  const onlyRegions = isOwn ? null : JSON.stringify(readable)
  return read(deps, { organisationId, onlyRegions, withRest: isOwn && found.organisation.kind === 'platform' }, page)
}

export function readRegionAudit(deps: AuditDeps, caller: Caller, regionCode: string, page: AuditPage): ReadAudit {
  if (!mayDo(caller, 'audit.read', regionTarget(deps, [regionCode]))) return { state: 'not-allowed' }
  return deps.reference().regions.has(regionCode) ? read(deps, { regionCode }, page) : { state: 'unknown' }
}

function read({ access }: AuditDeps, scope: AuditScope, { page, pageSize }: AuditPage): ReadAudit {
  const { rows, total } = access.readAudit(scope, { limit: pageSize, offset: (page - 1) * pageSize })
  return { state: 'read', items: rows.map(toEvent), total }
}

function toEvent({ at, detail, ...row }: AuditRow): AuditEvent {
  return { ...row, at: isoOf(at), detail: JSON.parse(detail) }
}
