/** Notices that nothing timely or suitable was found: no person stands in them, only the organisation to answer. */

import type { Language } from '../../api/contract/page.ts'
import type { AgeBand, NeededWithinWeeks, Route, SignalOutcome, SignalStatus, TriedCode } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

export interface SignalRow {
  id: string
  regionCode: string
  categoryCode: string
  ageBand: AgeBand
  neededWithinWeeks: NeededWithinWeeks
  tried: TriedCode
  route: Route
  organisationId: string
  organisationName: string
  status: SignalStatus
  outcome: SignalOutcome | null
  createdAt: number
  answerDueAt: number
  answeredAt: number | null
  forwardedAt: number | null
  finishedAt: number | null
  version: number
}

type SignalFacts = Pick<SignalRow, 'regionCode' | 'categoryCode' | 'ageBand' | 'neededWithinWeeks' | 'tried' | 'route' | 'organisationId'>
export type NewSignalRow = SignalFacts & Pick<SignalRow, 'id' | 'createdAt' | 'answerDueAt'>
export type SignalChangeRow = Pick<SignalRow, 'id' | 'version' | 'status' | 'outcome' | 'answeredAt' | 'forwardedAt' | 'finishedAt'>

/** Whose signals: of regions, or of the organisation that gave them. Null: not held to it. */
export interface SignalScope {
  regions: readonly string[] | null
  organisationId: string | null
}

export interface SignalFilter {
  regions: readonly string[] | null
  statuses: readonly SignalStatus[] | null
  categories: readonly string[] | null
}

export interface SignalRecipient {
  email: string
  language: Language
  organisationId: string
}

const SIGNAL = `select s.id, s.region_code as regionCode, s.category_code as categoryCode, s.age_band as ageBand,
  s.needed_within_weeks as neededWithinWeeks, s.tried, s.route, s.organisation_id as organisationId, o.name as organisationName,
  s.status, s.outcome, s.created_at as createdAt, s.answer_due_at as answerDueAt, s.answered_at as answeredAt,
  s.forwarded_at as forwardedAt, s.finished_at as finishedAt, s.version
  from signals s join organisations o on o.id = s.organisation_id`

const listed = (name: string) => `(select value from json_each(@${name}))`
const IN_REGIONS = `s.region_code in ${listed('scope')}`
const OF_ORGANISATION = 's.organisation_id = @scope'
const CHOSEN = ['region_code regions', 'category_code categories']
  .map((pair) => pair.split(' '))
  .map(([column, name]) => `(@${name} is null or s.${column} in ${listed(name ?? '')})`)
  .join(' and ')
const IN_STATUS = `(@statuses is null or s.status in ${listed('statuses')})`
/** Answers that are due first; then what the expert team has, the longest there first; then what has ended, the newest first. */
const DUE_FIRST = `order by case s.status when 'care-broker' then 0 when 'expert-team' then 1 else 2 end,
  case when s.status = 'care-broker' then coalesce(s.answered_at, 0) > 0 end, case s.status when 'care-broker' then s.answer_due_at when 'expert-team' then s.forwarded_at end,
  s.finished_at desc, s.id`

/** A role holds for the regions it names, else for the organisation's own. */
export const HANDLERS = `from memberships m join organisations o on o.id = m.organisation_id join users u on u.id = m.user_id
  where m.ended_at is null and o.ended_at is null and u.closed_at is null
  and (exists (select 1 from membership_regions r where r.membership_id = m.id and r.region_code = @region)
    or (o.region_code = @region and not exists (select 1 from membership_regions r where r.membership_id = m.id)))`

export type SignalStore = ReturnType<typeof signalStore>

export function signalStore({ $client }: Database) {
  const insert = $client.prepare<NewSignalRow>(
    `insert into signals (id, region_code, category_code, age_band, needed_within_weeks, tried, route, organisation_id, created_at, answer_due_at)
     values (@id, @regionCode, @categoryCode, @ageBand, @neededWithinWeeks, @tried, @route, @organisationId, @createdAt, @answerDueAt)`,
  )
  const same = $client.prepare<SignalFacts & { since: number }, SignalRow>(
    `${SIGNAL} where s.organisation_id = @organisationId and s.created_at > @since and s.region_code = @regionCode
     and s.category_code = @categoryCode and s.age_band = @ageBand and s.needed_within_weeks = @neededWithinWeeks
     and s.tried = @tried and s.route = @route`,
  )
  const byId = $client.prepare<[string], SignalRow>(`${SIGNAL} where s.id = ?`)
  const lists = { regions: listOf($client, IN_REGIONS), organisation: listOf($client, OF_ORGANISATION) }
  const change = $client.prepare<SignalChangeRow>(
    `update signals set status = @status, outcome = @outcome, answered_at = @answeredAt, forwarded_at = @forwardedAt,
     finished_at = @finishedAt, version = version + 1 where id = @id and version = @version`,
  )
  const careBrokers = $client.prepare<{ region: string }, SignalRecipient>(
    `select u.email, u.language, m.organisation_id as organisationId ${HANDLERS} and m.role = 'care-broker' group by u.id order by u.id`,
  )
  const handlers = $client.prepare<{ region: string }, { brokers: number; team: number }>(
    `select coalesce(sum(m.role = 'care-broker'), 0) as brokers,
     coalesce(sum(m.role in ('expert-team-chair', 'expert-team-member')), 0) as team ${HANDLERS}`,
  )
  const mailedSince = $client
    .prepare<[number, string], number>(`select 1 from mails where created_at >= ? and to_address = ? and kind = 'signal-received' limit 1`)
    .pluck()
  return {
    insert: (signal: NewSignalRow) => void insert.run(signal),
    /** The same of the same organisation, given since. */
    same: (facts: SignalFacts, since: number) => same.get({ ...facts, since }),
    byId: (id: string) => byId.get(id),
    list: (scope: SignalScope, filter: SignalFilter, page: { limit: number; offset: number }) =>
      scope.regions === null
        ? lists.organisation.rows(scope.organisationId ?? '', filter, page)
        : lists.regions.rows(JSON.stringify(scope.regions), filter, page),
    counts: (scope: SignalScope, filter: SignalFilter, now: number) =>
      scope.regions === null
        ? lists.organisation.counts(scope.organisationId ?? '', filter, now)
        : lists.regions.counts(JSON.stringify(scope.regions), filter, now),
    /** false: somebody else was first. */
    change: (changed: SignalChangeRow) => change.run(changed).changes === 1,
    careBrokersOf: (region: string) => careBrokers.all({ region }),
    handlersOf: (region: string) => handlers.get({ region }) ?? { brokers: 0, team: 0 },
    wasMailedSince: (address: string, since: number) => mailedSince.get(since, address) !== undefined,
  }
}

interface CountRow {
  status: SignalStatus
  count: number
  late: number
}

function listOf($client: Database['$client'], scoped: string) {
  const rows = $client.prepare<Record<string, string | number | null>, SignalRow>(
    `${SIGNAL} where ${scoped} and ${CHOSEN} and ${IN_STATUS} ${DUE_FIRST} limit @limit offset @offset`,
  )
  const counts = $client.prepare<Record<string, string | number | null>, CountRow>(
    `select s.status, count(*) as count, sum(s.status = 'care-broker' and s.answered_at is null and s.answer_due_at <= @now) as late
     from signals s where ${scoped} and ${CHOSEN} group by s.status`,
  )
  const json = (list: readonly string[] | null) => list && JSON.stringify(list)
  return {
    rows: (scope: string, { regions, statuses, categories }: SignalFilter, page: { limit: number; offset: number }) =>
      rows.all({ scope, regions: json(regions), statuses: json(statuses), categories: json(categories), ...page }),
    counts: (scope: string, { regions, categories }: SignalFilter, now: number) =>
      counts.all({ scope, regions: json(regions), categories: json(categories), now }),
  }
}
