/** Invitations; of the token only its hash is kept. */
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import type { Role } from '../../api/domain/roles.ts'
import { invitations } from '../account-schema.ts'
import type { Database } from '../client.ts'
import { rowWriter } from './row-writer.ts'

export interface InvitationRow {
  id: string
  organisationId: string
  organisationName: string
  organisationKind: OrganisationKind
  organisationEndedAt: number | null
  organisationRegion: string | null
  oidcProvider: string | null
  email: string
  role: Role
  /** JSON lists. */
  regionCodes: string
  locationIds: string
  language: 'nl' | 'en'
  createdAt: number
  createdBy: string
  invitedByName: string | null
  expiresAt: number
  acceptedAt: number | null
  withdrawnAt: number | null
}

const INVITATION = `select i.id, i.organisation_id as organisationId, o.name as organisationName, o.kind as organisationKind,
  o.ended_at as organisationEndedAt, o.region_code as organisationRegion, o.oidc_provider as oidcProvider, i.email, i.role,
  i.region_codes as regionCodes, i.location_ids as locationIds, i.language, i.created_at as createdAt, i.created_by as createdBy,
  (select u.name from users u where u.id = substr(i.created_by, 6)) as invitedByName,
  i.expires_at as expiresAt, i.accepted_at as acceptedAt, i.withdrawn_at as withdrawnAt
  from invitations i join organisations o on o.id = i.organisation_id`

export type InvitationStore = ReturnType<typeof invitationStore>

export function invitationStore(db: Database) {
  const { $client } = db
  const byToken = $client.prepare<[string], InvitationRow>(`${INVITATION} where i.token_hash = ?`)
  const byId = $client.prepare<[string], InvitationRow>(`${INVITATION} where i.id = ?`)
  /** Expired ones stay in sight for a month: somebody may wonder where they went. */
  const ofOrganisations = $client.prepare<{ ids: string; since: number }, InvitationRow>(
    `${INVITATION} where i.organisation_id in (select value from json_each(@ids)) and i.accepted_at is null and i.withdrawn_at is null
     and i.expires_at > @since order by i.created_at desc, i.id`,
  )
  const sentBy = $client
    .prepare<{ by: string; since: number }, number>('select count(*) from invitations where created_by = @by and created_at > @since')
    .pluck()
  const sentTo = $client
    .prepare<{ email: string; since: number }, number>('select count(*) from invitations where email = @email and created_at > @since')
    .pluck()
  const withdrawSame = $client.prepare(
    `update invitations set withdrawn_at = @at where organisation_id = @organisationId and email = @email and role = @role
     and accepted_at is null and withdrawn_at is null`,
  )
  const withdrawAll = $client.prepare(
    'update invitations set withdrawn_at = @at where organisation_id = @organisationId and accepted_at is null and withdrawn_at is null',
  )
  const withdraw = $client.prepare(
    'update invitations set withdrawn_at = @at where id = @id and accepted_at is null and withdrawn_at is null',
  )
  const accept = $client.prepare(
    'update invitations set accepted_at = @at where id = @id and accepted_at is null and withdrawn_at is null and expires_at > @at',
  )
  const { insert } = rowWriter(db, invitations)
  return {
    insert,
    byToken: (tokenHash: string) => byToken.get(tokenHash),
    byId: (id: string) => byId.get(id),
    openOf: (organisationIds: readonly string[], since: number) => ofOrganisations.all({ ids: JSON.stringify(organisationIds), since }),
    countSentBy: (by: string, since: number) => sentBy.get({ by, since }) ?? 0,
    countSentTo: (email: string, since: number) => sentTo.get({ email, since }) ?? 0,
    /** The link in an earlier mail no longer works. */
    withdrawSame: (same: { organisationId: string; email: string; role: Role; at: number }) => void withdrawSame.run(same),
    withdrawAll: (organisationId: string, at: number) => void withdrawAll.run({ organisationId, at }),
    /** false: it was withdrawn or accepted already. */
    withdraw: (id: string, at: number) => withdraw.run({ id, at }).changes === 1,
    /** false: not to be accepted any more. */
    accept: (id: string, at: number) => accept.run({ id, at }).changes === 1,
  }
}
