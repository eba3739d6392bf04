/** The sessions of people; read at every request that brings a session cookie. */
import { type Database, writeIfFree } from '../client.ts'

export interface SessionRow {
  sessionId: string
  startedAt: number
  renewedAt: number
  lastSeenAt: number | null
  signedInWith: string
  secondFactorAt: number | null
  userId: string
  name: string
  email: string
  language: 'nl' | 'en'
  rightsChangedAt: number
  /** JSON list of the roles held, only where no second step was taken. */
  held: string | null
}

export interface SessionOfPerson {
  id: string
  startedAt: number
  lastSeenAt: number | null
  userAgent: string | null
  fromAddress: string | null
  signedInWith: string
}

const BY_TOKEN = `select s.id as sessionId, s.created_at as startedAt, s.updated_at as renewedAt, s.last_seen_at as lastSeenAt,
  s.signed_in_with as signedInWith, s.second_factor_at as secondFactorAt,
  u.id as userId, u.name, u.email, u.language, u.rights_changed_at as rightsChangedAt,
  case when s.second_factor_at is null then (select json_group_array(json_object('role', m.role,
      'isSecondFactorRelaxed', json(iif(o.is_second_factor_relaxed, 'true', 'false'))))
    from memberships m join organisations o on o.id = m.organisation_id
    where m.user_id = u.id and m.ended_at is null and o.ended_at is null) end as held
  from sessions s join users u on u.id = s.user_id where s.token = ? and u.closed_at is null`

const OF_PERSON = `select id, created_at as startedAt, last_seen_at as lastSeenAt, user_agent as userAgent, ip_address as fromAddress,
  signed_in_with as signedInWith from sessions where user_id = ? order by coalesce(last_seen_at, created_at) desc`

export type SessionStore = ReturnType<typeof sessionStore>

export function sessionStore({ $client }: Database) {
  const byToken = $client.prepare<[string], SessionRow>(BY_TOKEN)
  const ofPerson = $client.prepare<[string], SessionOfPerson>(OF_PERSON)
  const seen = $client.prepare('update sessions set last_seen_at = @now where id = @id')
  const renew = $client.prepare('update sessions set token = @token, updated_at = @now where id = @id')
  const prove = $client.prepare('update sessions set token = @token, updated_at = @now, second_factor_at = @now where id = @id')
  const end = $client.prepare('delete from sessions where id = @id and user_id = @userId')
  const endOthers = $client.prepare('delete from sessions where user_id = @userId and id is not @exceptId')
  const endOver = $client.prepare(
    'delete from sessions where created_at < @startedBefore or coalesce(last_seen_at, created_at) < @seenBefore',
  )
  const cameFrom = $client
    .prepare(
      `select 1 from audit_events where subject_kind = 'user' and subject_id = ? and action = 'sign-in' and from_address = ? limit 1`,
    )
    .pluck()
  return {
    byToken: (token: string) => byToken.get(token),
    ofPerson: (userId: string) => ofPerson.all(userId),
    /** A request does not wait for it. */
    seen: (id: string, now: number) => void writeIfFree($client, () => seen.run({ id, now })),
    renew: (id: string, token: string, now: number) => void renew.run({ id, token, now }),
    renewIfFree: (id: string, token: string, now: number) => writeIfFree($client, () => renew.run({ id, token, now })),
    /** The second step was taken in it: it goes on under a new token. */
    prove: (id: string, token: string, now: number) => void prove.run({ id, token, now }),
    end: (userId: string, id: string) => end.run({ userId, id }).changes > 0,
    /** How many ended. */
    endOthers: (userId: string, exceptId: string | null) => endOthers.run({ userId, exceptId }).changes,
    endOver: (limits: { startedBefore: number; seenBefore: number }) => endOver.run(limits).changes,
    /** Whether this person signed in from there before. */
    cameFrom: (userId: string, shortenedAddress: string) => cameFrom.get(userId, shortenedAddress) === 1,
  }
}
