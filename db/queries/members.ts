/** Who holds which role for an organisation; a role ends and begins, it is never changed. */
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import type { Role } from '../../api/domain/roles.ts'
import { membershipLocations, membershipRegions, memberships } from '../account-schema.ts'
import type { Database } from '../client.ts'
import { rowWriter } from './row-writer.ts'

export interface MemberRow {
  membershipId: string
  organisationId: string
  organisationName: string
  organisationKind: OrganisationKind
  userId: string
  name: string
  email: string
  language: 'nl' | 'en'
  role: Role
  /** JSON lists. */
  regionCodes: string
  locationIds: string
  createdAt: number
  createdBy: string
  endedAt: number | null
  lastSeenAt: number | null
  hasSecondFactor: 0 | 1
}

export interface NewMembership {
  id: string
  userId: string
  organisationId: string
  role: Role
  createdAt: number
  createdBy: string
  regionCodes: readonly string[]
  locationIds: readonly string[]
}

const MEMBER = `select m.id as membershipId, m.organisation_id as organisationId, o.name as organisationName, o.kind as organisationKind,
  m.user_id as userId, u.name, u.email, u.language, m.role,
  (select json_group_array(r.region_code) from membership_regions r where r.membership_id = m.id) as regionCodes,
  (select json_group_array(l.location_id) from membership_locations l where l.membership_id = m.id) as locationIds,
  m.created_at as createdAt, m.created_by as createdBy, m.ended_at as endedAt, u.two_factor_enabled as hasSecondFactor,
  (select max(coalesce(s.last_seen_at, s.created_at)) from sessions s where s.user_id = m.user_id) as lastSeenAt
  from memberships m join users u on u.id = m.user_id join organisations o on o.id = m.organisation_id`

export type MemberStore = ReturnType<typeof memberStore>

export function memberStore(db: Database) {
  const { $client } = db
  const ofOrganisations = $client.prepare<[string], MemberRow>(
    `${MEMBER} where m.organisation_id in (select value from json_each(?)) and m.ended_at is null order by o.name, o.id, u.name, m.role`,
  )
  const byId = $client.prepare<[string], MemberRow>(`${MEMBER} where m.id = ?`)
  const ofPerson = $client.prepare<{ organisationId: string; userId: string }, MemberRow>(
    `${MEMBER} where m.organisation_id = @organisationId and m.user_id = @userId and m.ended_at is null order by m.role`,
  )
  const holders = $client
    .prepare<{ organisationId: string; role: Role }, number>(
      `select count(*) from memberships m join users u on u.id = m.user_id
       where m.organisation_id = @organisationId and m.role = @role and m.ended_at is null and u.closed_at is null`,
    )
    .pluck()
  const leftOf = $client
    .prepare<[string], number>(
      `select count(*) from memberships m join organisations o on o.id = m.organisation_id
       where m.user_id = ? and m.ended_at is null and o.ended_at is null`,
    )
    .pluck()
  const organisationsOf = $client
    .prepare<[string], string>(
      `select distinct m.organisation_id from memberships m join organisations o on o.id = m.organisation_id
       where m.user_id = ? and m.ended_at is null and o.ended_at is null`,
    )
    .pluck()
  const end = $client.prepare('update memberships set ended_at = @at, ended_by = @by where id = @id and ended_at is null')
  const moved = $client.prepare('update users set rights_changed_at = @at where id = @userId')
  const endSessions = $client.prepare('delete from sessions where user_id = ?')
  const locations = $client.prepare<[string], string>('select id from locations where provider_id = ?').pluck()
  const rows = rowWriter(db, memberships)
  const regionRows = rowWriter(db, membershipRegions)
  const locationRows = rowWriter(db, membershipLocations)
  return {
    of: (organisationIds: readonly string[]) => ofOrganisations.all(JSON.stringify(organisationIds)),
    byId: (id: string) => byId.get(id),
    rolesOf: (organisationId: string, userId: string) => ofPerson.all({ organisationId, userId }),
    countHolders: (organisationId: string, role: Role) => holders.get({ organisationId, role }) ?? 0,
    countLeft: (userId: string) => leftOf.get(userId) ?? 0,
    /** For which a role is held now. */
    organisationsOf: (userId: string) => organisationsOf.all(userId),
    locationsOf: (providerId: string) => locations.all(providerId),
    begin({ regionCodes, locationIds, ...membership }: NewMembership) {
      rows.insert(membership)
      for (const regionCode of regionCodes) regionRows.insert({ membershipId: membership.id, regionCode })
      for (const locationId of locationIds) locationRows.insert({ membershipId: membership.id, locationId })
    },
    /** false: it had ended already. */
    end: (id: string, at: number, by: string) => end.run({ id, at, by }).changes === 1,
    /** Sessions that began before are renewed at their next request. */
    rightsChanged: (userId: string, at: number) => void moved.run({ userId, at }),
    endSessions: (userId: string) => void endSessions.run(userId),
  }
}
