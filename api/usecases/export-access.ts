/** Who has access, and who may what, as a table to take along; that it was taken stands in the audit. */
import type { Member, RightLine } from '../contract/organisation.ts'
import { organisationKindLabels, reachLabels } from '../contract/reach-labels.ts'
import { roleLabels } from '../contract/role-labels.ts'
import { reachesIn, rightNames, rightOf } from '../domain/rights.ts'
import { roles } from '../domain/roles.ts'
import type { Table } from '../spreadsheet/write-table.ts'
import type { AccessDeps } from './access-deps.ts'
import { type Caller, mayDo } from './caller.ts'

export type AccessScope = { organisationId: string } | { regionCode: string }

export function rightLines(): RightLine[] {
  return rightNames.map((right) => {
    const { title, kinds = [], roles: given } = rightOf(right)
    const held = roles.map((role) => ({ role, reaches: [...reachesIn(given[role])] })).filter(({ reaches }) => reaches.length > 0)
    return { right, title, kinds: [...kinds], roles: held }
  })
}

export function rightsTable(): Table {
  const rows = rightLines().map(({ right, title, kinds, roles: held }) => [
    title,
    right,
    kinds.map((kind) => organisationKindLabels[kind]).join(', ') || 'alle',
    ...roles.map(
      (role) =>
        held
          .find((one) => one.role === role)
          ?.reaches.map((reach) => reachLabels[reach])
          .join(' en ') ?? 'nee',
    ),
  ])
  return { name: 'Rechten', headers: ['Recht', 'Code', 'Alleen bij', ...roles.map((role) => roleLabels.nl[role])], rows }
}

export function accessTable(members: readonly Member[]): Table {
  const headers = ['Organisatie', 'Naam', 'E-mailadres', 'Rol', 'Regio’s', 'Locaties', 'Sinds', 'Laatst gezien', 'Tweede stap']
  const rows = members.map((member) => [
    member.organisationName,
    member.name,
    member.email,
    roleLabels.nl[member.role],
    member.regionCodes.join(', '),
    member.locationIds.length === 0 ? '' : String(member.locationIds.length),
    member.since.slice(0, 10),
    member.lastSeenAt?.slice(0, 10) ?? '',
    member.hasSecondFactor ? 'ja' : 'nee',
  ])
  return { name: 'Toegang', headers, rows }
}

export function mayReadRights(caller: Caller): boolean {
  return mayDo(caller, 'members.read')
}

/** Call it with what the caller was allowed to read. */
export function auditExport(
  deps: Pick<AccessDeps, 'access' | 'now'>,
  caller: Caller,
  what: 'access' | 'rights',
  form: string,
  scope?: AccessScope,
): void {
  const about = scope ?? { organisationId: caller.organisation?.id ?? '' }
  const subject =
    'regionCode' in about
      ? {
          subjectKind: 'region',
          subjectId: about.regionCode,
          regionCode: about.regionCode,
          organisationId: caller.organisation?.id ?? null,
        }
      : { subjectKind: 'organisation', subjectId: about.organisationId, ...about, regionCode: caller.organisation?.regionCode ?? null }
  const { actor, fromAddress } = caller
  deps.access.audit({ at: deps.now(), actor, action: `${what}-exported`, ...subject, detail: { form }, fromAddress })
}
