/** Providers of a region whose availability is past its duty: how much, since when, and whether they were reminded. */
import type { Database } from '../client.ts'

export interface DefaulterRow {
  providerId: string
  providerName: string
  phone: string | null
  offers: number
  due: number
  stale: number
  never: number
  /** The oldest duty that ran out; null when nothing was ever stated. */
  overdueSince: number | null
  organisationId: string | null
  people: number
  lastRemindedAt: number | null
  lastRemindedOn: string | null
  remindersOfLate: number
}

/** In force on the day: a contract that runs, an offer that has not ended. By `contracts_region` and `offers_contract`. */
const DEFAULTERS = `
  select p.id as providerId, p.name as providerName, p.phone, count(*) as offers,
    count(*) filter (where o.due_at <= :now and o.stale_at > :now) as due, count(*) filter (where o.stale_at <= :now) as stale,
    count(*) filter (where o.due_at is null) as never,
    min(case when o.due_at <= :now then o.due_at end) as overdueSince, g.id as organisationId,
    (select count(distinct m.user_id) from memberships m join users u on u.id = m.user_id where m.organisation_id = g.id
      and m.ended_at is null and u.closed_at is null and m.role in ('provider-editor', 'organisation-admin')) as people,
    (select max(r.sent_at) from reminders r where r.organisation_id = g.id) as lastRemindedAt,
    (select max(r.day) from reminders r where r.organisation_id = g.id) as lastRemindedOn,
    (select count(*) from reminders r where r.organisation_id = g.id and r.sent_at >= min(case when o.due_at <= :now then o.due_at end)) as remindersOfLate
  from contracts c join offers o on o.contract_id = c.id join providers p on p.id = o.provider_id
  left join organisations g on g.provider_id = p.id and g.ended_at is null
  where c.region_code = :region and c.starts_on <= :today and (c.ends_on is null or c.ends_on >= :today)
    and (o.ended_on is null or o.ended_on >= :today)
  group by p.id having due + stale + never > 0
  order by overdueSince is null, overdueSince, p.name`

export type ReadDefaulters = (asked: { region: string; today: string; now: number }) => DefaulterRow[]

export function defaulterReader({ $client }: Database): ReadDefaulters {
  const found = $client.prepare<{ region: string; today: string; now: number }, DefaulterRow>(DEFAULTERS)
  return (asked) => found.all(asked)
}
