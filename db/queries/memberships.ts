/** Which roles a person holds, for which organisations; read at every request of somebody who is signed in. */
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import type { Role } from '../../api/domain/roles.ts'
import type { Database } from '../client.ts'

export interface MembershipRow {
  membershipId: string
  role: Role
  organisationId: string
  kind: OrganisationKind
  name: string
  providerId: string | null
  regionCode: string | null
  municipalityCode: string | null
  /** JSON lists. */
  regionCodes: string
  locationIds: string
}

const MEMBERSHIPS = `select m.id as membershipId, m.role, o.id as organisationId, o.kind, o.name, o.provider_id as providerId,
  o.region_code as regionCode, o.municipality_code as municipalityCode,
  (select json_group_array(r.region_code) from membership_regions r where r.membership_id = m.id) as regionCodes,
  (select json_group_array(l.location_id) from membership_locations l where l.membership_id = m.id) as locationIds
  from memberships m join organisations o on o.id = m.organisation_id
  where m.user_id = ? and m.ended_at is null and o.ended_at is null order by o.name, m.role`

export interface MembershipReader {
  of(userId: string): MembershipRow[]
}

export function membershipReader(db: Database): MembershipReader {
  const found = db.$client.prepare<[string], MembershipRow>(MEMBERSHIPS)
  return { of: (userId) => found.all(userId) }
}
