/** Who did what, newest first, page by page: of one organisation, of one region, or of what belongs to neither. */
import type { Database } from '../client.ts'

export interface AuditRow {
  id: string
  at: number
  actor: string
  actorName: string | null
  action: string
  subjectKind: string
  subjectId: string
  subjectName: string | null
  /** JSON. */
  detail: string
  organisationId: string | null
  organisationName: string | null
  regionCode: string | null
  fromAddress: string | null
}

export interface AuditScope {
  organisationId?: string
  regionCode?: string
  /** Of an organisation only what lies in these regions (JSON list); null: all of it, with the sign-ins of its people. */
  onlyRegions?: string | null
  /** The platform's own log also holds what belongs to no organisation and no region. */
  withRest?: boolean
}

const NAMES = `case when e.actor like 'user:%' then (select name from users where id = substr(e.actor, 6))
    when e.actor like 'key:%' then (select name from api_keys where id = substr(e.actor, 5)) end as actorName,
  case e.subject_kind
    when 'user' then (select name from users where id = e.subject_id)
    when 'organisation' then (select name from organisations where id = e.subject_id)
    when 'invitation' then (select email from invitations where id = e.subject_id)
    when 'membership' then (select u.name from memberships m join users u on u.id = m.user_id where m.id = e.subject_id)
    when 'region' then (select name from regions where code = e.subject_id)
    when 'offer' then (select title from offers where id = e.subject_id)
    when 'contract' then (select p.name || ', ' || c.number from contracts c join providers p on p.id = c.provider_id where c.id = e.subject_id)
    when 'bottleneck-action' then (select c.name || ', ' || r.name from bottleneck_actions b join categories c on c.code = b.category_code
      join regions r on r.code = b.region_code where b.id = e.subject_id)
    when 'api-key' then (select name from api_keys where id = e.subject_id) end as subjectName,
  (select name from organisations where id = e.organisation_id) as organisationName`

const OF_REGION = 'select id, at from audit_events where region_code = @regionCode'

const OF_ORGANISATION = `select id, at from audit_events where organisation_id = @organisationId
  and (@onlyRegions is null or region_code in (select value from json_each(@onlyRegions)))`

const OF_ITS_PEOPLE = `select a.id as id, a.at as at from memberships m join audit_events a on a.subject_kind = 'user' and a.subject_id = m.user_id
  where m.organisation_id = @organisationId and m.ended_at is null and a.organisation_id is null and a.region_code is null
  and @onlyRegions is null and @withRest = 0`

const OF_NOBODY = 'select id, at from audit_events where organisation_id is null and region_code is null and @withRest = 1'

/** Each index gives its newest, as many as the page needs; only those are put in order together. */
function newestOf(parts: readonly string[]): string {
  return parts.map((part) => `select id, at from (${part} order by at desc, id desc limit @limit + @offset)`).join(' union all ')
}

/** The parts share nothing. */
function countOf(part: string): string {
  return `(select count(*) from (${part}))`
}

interface Asked {
  organisationId: string | null
  regionCode: string | null
  onlyRegions: string | null
  withRest: 0 | 1
  limit: number
  offset: number
}

export type AuditReader = ReturnType<typeof auditReader>

export function auditReader({ $client }: Database) {
  const prepared = (parts: readonly string[]) => ({
    rows: $client.prepare<Asked, AuditRow>(
      `with page as (select id from (${newestOf(parts)}) order by at desc, id desc limit @limit offset @offset)
       select e.id, e.at, e.actor, e.action, e.subject_kind as subjectKind, e.subject_id as subjectId, e.detail,
         e.organisation_id as organisationId, e.region_code as regionCode, e.from_address as fromAddress, ${NAMES}
       from page join audit_events e on e.id = page.id order by e.at desc, e.id desc`,
    ),
    total: $client.prepare<Omit<Asked, 'limit' | 'offset'>, number>(`select ${parts.map(countOf).join(' + ')}`).pluck(),
  })
  const ofRegion = prepared([OF_REGION])
  const ofOrganisation = prepared([OF_ORGANISATION, OF_ITS_PEOPLE, OF_NOBODY])
  return (scope: AuditScope, page: { limit: number; offset: number }): { rows: AuditRow[]; total: number } => {
    const { rows, total } = scope.organisationId ? ofOrganisation : ofRegion
    const asked = {
      organisationId: scope.organisationId ?? null,
      regionCode: scope.regionCode ?? null,
      onlyRegions: scope.onlyRegions ?? null,
      withRest: scope.withRest ? (1 as const) : (0 as const),
    }
    return { rows: rows.all({ ...asked, ...page }), total: total.get(asked) ?? 0 }
  }
}
