/** Which organisations there are, who has access and who was invited: of one organisation, of a region, or of the installation. */
import type { OrganisationRow } from '../../db/queries/organisations.ts'
import type { Invitation, Member, Organisation } from '../contract/organisation.ts'
import type { RightName } from '../domain/rights.ts'
import type { AccessDeps } from './access-deps.ts'
import { type Caller, mayDo } from './caller.ts'
import { momentOf, type Refused, reached, reachOrganisation } from './reach-organisation.ts'
import { toInvitation, toMember, toOrganisation } from './shown-access.ts'

type ListDeps = Pick<AccessDeps, 'access' | 'now' | 'reference'>
type Listed<Item> = { state: 'listed'; items: Item[] } | Refused

/** Expired invitations stay in sight this long: somebody may wonder where they went. */
const EXPIRED_IN_SIGHT_MS = 30 * 86_400_000

export function readOrganisation(deps: ListDeps, caller: Caller, id: string): { state: 'found'; organisation: Organisation } | Refused {
  const found = reachOrganisation(deps, caller, 'members.read', id)
  return found.state === 'reached' ? { state: 'found', organisation: toOrganisation(found.organisation) } : found
}

/** null: region offices, expert teams and the platform itself. */
export function listOrganisations(deps: ListDeps, caller: Caller, regionCode: string | null): Listed<Organisation> {
  return listed(deps, caller, regionCode, 'members.read', (rows) => rows.map(toOrganisation))
}

export function listRegionMembers(deps: ListDeps, caller: Caller, regionCode: string): Listed<Member> {
  return listed(deps, caller, regionCode, 'members.read', (rows) => membersOf(deps, caller, rows))
}

export function listRegionInvitations(deps: ListDeps, caller: Caller, regionCode: string): Listed<Invitation> {
  return listed(deps, caller, regionCode, 'members.read', (rows) => invitationsOf(deps, rows))
}

export function listMembers(deps: ListDeps, caller: Caller, organisationId: string): Listed<Member> {
  const found = reachOrganisation(deps, caller, 'members.read', organisationId)
  return found.state === 'reached' ? { state: 'listed', items: membersOf(deps, caller, [found.organisation]) } : found
}

export function listInvitations(deps: ListDeps, caller: Caller, organisationId: string): Listed<Invitation> {
  const found = reachOrganisation(deps, caller, 'members.read', organisationId)
  return found.state === 'reached' ? { state: 'listed', items: invitationsOf(deps, [found.organisation]) } : found
}

/** Only the organisations to which the right comes: the platform sees of a region its office and expert team. */
function listed<Item>(
  deps: ListDeps,
  caller: Caller,
  regionCode: string | null,
  right: RightName,
  itemsOf: (rows: OrganisationRow[]) => Item[],
): Listed<Item> {
  const isElsewhere = regionCode !== null && !mayDo(caller, 'installation.manage') && !mayDo(caller, right, { regionCodes: [regionCode] })
  const isOfInstallation = regionCode === null && !mayDo(caller, 'installation.manage')
  if (!mayDo(caller, right) || isElsewhere || isOfInstallation) return { state: 'not-allowed' }
  if (regionCode !== null && !deps.reference().regions.has(regionCode)) return { state: 'unknown' }
  const { organisations } = deps.access
  const all = regionCode === null ? organisations.ofInstallation(momentOf(deps)) : organisations.inRegion(regionCode, momentOf(deps))
  return { state: 'listed', items: itemsOf(all.filter((row) => mayDo(caller, right, reached(deps, row).target))) }
}

function membersOf({ access }: ListDeps, caller: Caller, rows: readonly OrganisationRow[]): Member[] {
  return access.members.of(rows.map(({ id }) => id)).map((row) => toMember(row, caller.person?.id ?? null))
}

function invitationsOf({ access, now }: ListDeps, rows: readonly OrganisationRow[]): Invitation[] {
  const ids = rows.map(({ id }) => id)
  return access.invitations.openOf(ids, now() - EXPIRED_IN_SIGHT_MS).map((row) => toInvitation(row, now()))
}
