/** The links "alles klopt nog" in reminders; of the token only the hash is kept. */
import type { Database } from '../client.ts'

export interface ConfirmationLink {
  id: string
  tokenHash: string
  membershipId: string
  /** JSON: offer id to the version that the mail spoke of. */
  offerVersions: string
  createdAt: number
  expiresAt: number
  usedAt: number | null
}

export interface ConfirmationLinks {
  insert(link: Omit<ConfirmationLink, 'usedAt'>): void
  byToken(tokenHash: string): ConfirmationLink | undefined
  /** false: somebody was first. */
  use(id: string, now: number): boolean
  forgetExpired(before: number): void
}

export function confirmationLinks({ $client }: Database): ConfirmationLinks {
  const insert = $client.prepare(
    `insert into confirmation_links (id, token_hash, membership_id, offer_versions, created_at, expires_at)
     values (@id, @tokenHash, @membershipId, @offerVersions, @createdAt, @expiresAt)`,
  )
  const byToken = $client.prepare<[string], ConfirmationLink>(
    `select id, token_hash as tokenHash, membership_id as membershipId, offer_versions as offerVersions, created_at as createdAt,
       expires_at as expiresAt, used_at as usedAt from confirmation_links where token_hash = ?`,
  )
  const use = $client.prepare('update confirmation_links set used_at = ? where id = ? and used_at is null')
  const forget = $client.prepare('delete from confirmation_links where expires_at < ?')
  return {
    insert: (link) => void insert.run(link),
    byToken: (tokenHash) => byToken.get(tokenHash),
    use: (id, now) => use.run(now, id).changes === 1,
    forgetExpired: (before) => void forget.run(before),
  }
}
