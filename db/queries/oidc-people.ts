/** People who come in through an identity provider, as the store knows them, and what following the provider changes. */
import { uuidv7 } from 'uuidv7'
import type { HeldMembership } from '../../api/domain/oidc-memberships.ts'
import type { KnownPerson } from '../../api/domain/oidc-person.ts'
import type { OrganisationKind } from '../../api/domain/organisations.ts'
import type { Role } from '../../api/domain/roles.ts'
import type { Database } from '../client.ts'

export interface OrganisationOfProvider {
  id: string
  kind: OrganisationKind
  regionCode: string | null
}

export interface PersonOfProvider extends KnownPerson {
  name: string
  email: string
  language: 'nl' | 'en'
  held: HeldMembership[]
}

interface UserRow {
  userId: string
  name: string
  email: string
  language: 'nl' | 'en'
  closedAt: number | null
  joined: 0 | 1
  closedBy: string | null
}

/** The action under which the audit keeps that an account was closed. */
export const ACCOUNT_CLOSED = 'account-closed'

const USER = `select u.id as userId, u.name, u.email, u.language, u.closed_at as closedAt,
  exists (select 1 from accounts a where a.user_id = u.id and a.provider_id = @providerId) as joined,
  (select e.actor from audit_events e where e.subject_kind = 'user' and e.subject_id = u.id and e.action = '${ACCOUNT_CLOSED}'
    order by e.at desc, e.id desc limit 1) as closedBy from users u`

const HELD = `select m.id, m.organisation_id as organisationId, m.role, m.created_by as createdBy
  from memberships m join organisations o on o.id = m.organisation_id
  where m.user_id = ? and m.ended_at is null and o.ended_at is null`

const ORGANISATION = `select o.id, o.kind, o.region_code as regionCode from organisations o
  where o.ended_at is null and (o.id = @reference or o.provider_id = (select p.id from providers p where p.kvk_number = @reference))`

const INVITED = `select organisation_id from invitations
  where email = @email and accepted_at is null and withdrawn_at is null and expires_at > @now`

export type OidcPeople = ReturnType<typeof oidcPeople>

export function oidcPeople({ $client }: Database) {
  const organisation = $client.prepare<[{ reference: string }], OrganisationOfProvider>(ORGANISATION)
  const bySubject = $client.prepare<[{ providerId: string; subject: string }], UserRow>(
    `${USER} join accounts mine on mine.user_id = u.id where mine.provider_id = @providerId and mine.account_id = @subject`,
  )
  const byEmail = $client.prepare<[{ providerId: string; email: string }], UserRow>(`${USER} where u.email = @email`)
  const held = $client.prepare<[string], HeldMembership>(HELD)
  const invited = $client.prepare<[{ email: string; now: number }], string>(INVITED).pluck()
  const personOf = (row: UserRow | undefined, actor: string): PersonOfProvider | null => {
    if (!row) return null
    const memberships = held.all(row.userId)
    return {
      userId: row.userId,
      name: row.name,
      email: row.email,
      language: row.language,
      isJoined: row.joined === 1,
      isClosed: row.closedAt !== null,
      wasClosedByProvider: row.closedAt !== null && row.closedBy === actor,
      organisationIds: [...new Set(memberships.map(({ organisationId }) => organisationId))],
      held: memberships,
    }
  }
  return {
    organisation: (reference: string) => organisation.get({ reference }) ?? null,
    bySubject: (providerId: string, subject: string, actor: string) => personOf(bySubject.get({ providerId, subject }), actor),
    byEmail: (providerId: string, email: string, actor: string) => personOf(byEmail.get({ providerId, email }), actor),
    invitedBy: (email: string, now: number) => invited.all({ email, now }),
    ...oidcWrites($client),
  }
}

/** Inside the caller's transaction. */
function oidcWrites($client: Database['$client']) {
  const insertUser = $client.prepare(`insert into users (id, name, email, email_verified, created_at, updated_at, language)
    values (@userId, @name, @email, 1, @now, @now, @language)`)
  const insertAccount = $client.prepare(`insert into accounts (id, account_id, provider_id, user_id, created_at, updated_at)
    values (@id, @subject, @providerId, @userId, @now, @now)`)
  const insertMembership = $client.prepare(`insert into memberships (id, user_id, organisation_id, role, created_at, created_by)
    values (@id, @userId, @organisationId, @role, @now, @actor)`)
  const endMembership = $client.prepare('update memberships set ended_at = @now, ended_by = @actor where id = @id and ended_at is null')
  const rightsChanged = $client.prepare('update users set rights_changed_at = @now, updated_at = @now where id = @userId')
  const setClosed = $client.prepare('update users set closed_at = @closedAt, updated_at = @now where id = @userId')
  const endSessions = $client.prepare('delete from sessions where user_id = ?')
  const setIdentity = $client.prepare('update users set name = @name, email = @email, updated_at = @now where id = @userId')
  return {
    addPerson: (person: { userId: string; name: string; email: string; language: 'nl' | 'en'; now: number }) => void insertUser.run(person),
    join: (account: { userId: string; providerId: string; subject: string; now: number }) =>
      void insertAccount.run({ id: uuidv7(), ...account }),
    addMembership(membership: { userId: string; organisationId: string; role: Role; actor: string; now: number }): string {
      const id = uuidv7()
      insertMembership.run({ id, ...membership })
      return id
    },
    endMembership: (id: string, actor: string, now: number) => void endMembership.run({ id, actor, now }),
    rightsChanged: (userId: string, now: number) => void rightsChanged.run({ userId, now }),
    close(userId: string, now: number): void {
      setClosed.run({ userId, closedAt: now, now })
      endSessions.run(userId)
    },
    reopen: (userId: string, now: number) => void setClosed.run({ userId, closedAt: null, now }),
    setIdentity: (person: { userId: string; name: string; email: string; now: number }) => void setIdentity.run(person),
  }
}
