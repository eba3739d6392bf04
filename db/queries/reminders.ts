/** Who may be reminded for a provider, and on which days that was done. */
import type { Language } from '../../api/contract/page.ts'
import type { Database } from '../client.ts'

export interface Recipient {
  membershipId: string
  userId: string
  name: string
  email: string
  language: Language
  organisationId: string
  organisationName: string
  /** JSON list; empty: all locations. */
  locationIds: string
}

interface Reminder {
  organisationId: string
  /** Amsterdam day. */
  day: string
  sentAt: number
  offerCount: number
  actor: string
}

const RECIPIENT = `select m.id as membershipId, u.id as userId, u.name, u.email, u.language, o.id as organisationId, o.name as organisationName,
  (select json_group_array(l.location_id) from membership_locations l where l.membership_id = m.id) as locationIds
  from memberships m join organisations o on o.id = m.organisation_id join users u on u.id = m.user_id
  where m.role in ('provider-editor', 'organisation-admin') and m.ended_at is null and o.ended_at is null and u.closed_at is null`

export interface ReminderStore {
  recipientsFor(providerId: string): Recipient[]
  recipient(membershipId: string): Recipient | undefined
  wasRemindedOn(organisationId: string, day: string): boolean
  record(reminder: Reminder): void
}

export function reminderStore({ $client }: Database): ReminderStore {
  const ofProvider = $client.prepare<[string], Recipient>(`${RECIPIENT} and o.provider_id = ? order by u.name, u.id`)
  const byMembership = $client.prepare<[string], Recipient>(`${RECIPIENT} and m.id = ?`)
  const onDay = $client.prepare('select 1 from reminders where organisation_id = ? and day = ?')
  const insert = $client.prepare(
    `insert into reminders (organisation_id, day, sent_at, offer_count, actor)
     values (@organisationId, @day, @sentAt, @offerCount, @actor) on conflict do nothing`,
  )
  return {
    recipientsFor: (providerId) => oncePerPerson(ofProvider.all(providerId)),
    recipient: (membershipId) => byMembership.get(membershipId),
    wasRemindedOn: (organisationId, day) => onDay.get(organisationId, day) !== undefined,
    record: (reminder) => void insert.run(reminder),
  }
}

/** Whoever holds a role for all locations beside one for some hears of all. */
function oncePerPerson(rows: readonly Recipient[]): Recipient[] {
  const widestFirst = [...rows].sort((one, other) => Number(one.locationIds !== '[]') - Number(other.locationIds !== '[]'))
  return widestFirst.filter(({ userId }, place) => widestFirst.findIndex((row) => row.userId === userId) === place)
}
