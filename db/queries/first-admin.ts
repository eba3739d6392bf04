/** What letting in the first administrator reads and writes. */
import type { Database } from '../client.ts'

export interface FirstInvitation {
  id: string
  organisationId: string
  email: string
  language: 'nl' | 'en'
  tokenHash: string
  createdBy: string
  now: number
  expiresAt: number
}

export type FirstAdminStore = ReturnType<typeof firstAdminStore>

/** Closed people run nothing: those of the demo are, outside of it. */
const ADMINS = `select count(*) from memberships m join users u on u.id = m.user_id join organisations o on o.id = m.organisation_id
  where m.role = 'admin' and m.ended_at is null and o.ended_at is null and u.closed_at is null`

export function firstAdminStore({ $client }: Database) {
  const admins = $client.prepare<[], number>(ADMINS).pluck()
  const platform = $client.prepare<[], string>(`select id from organisations where kind = 'platform' and ended_at is null limit 1`).pluck()
  const addPlatform = $client.prepare(
    `insert into organisations (id, kind, name, is_second_factor_relaxed, created_at, version) values (?, 'platform', ?, 0, ?, 1)`,
  )
  const withdrawOpen = $client.prepare(
    'update invitations set withdrawn_at = ? where organisation_id = ? and accepted_at is null and withdrawn_at is null',
  )
  const invite = $client.prepare(`insert into invitations
    (id, organisation_id, email, role, region_codes, location_ids, token_hash, language, created_at, created_by, expires_at)
    values (@id, @organisationId, @email, 'admin', '[]', '[]', @tokenHash, @language, @now, @createdBy, @expiresAt)`)
  return {
    countAdmins: () => admins.get() ?? 0,
    platformId: () => platform.get() ?? null,
    addPlatform: (id: string, name: string, now: number) => void addPlatform.run(id, name, now),
    withdrawOpen: (organisationId: string, now: number) => void withdrawOpen.run(now, organisationId),
    invite: (invitation: FirstInvitation) => void invite.run(invitation),
  }
}
