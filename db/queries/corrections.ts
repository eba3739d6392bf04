/** "Klopt dit niet?": what referrers found different, and how it was answered. */
import type { CorrectionAnswer, CorrectionCode } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

export interface CorrectionRow {
  id: string
  offerId: string
  code: CorrectionCode
  reportedBy: string
  reportingOrganisationId: string
  reportingOrganisationName: string
  createdAt: number
  escalatesAt: number
  answer: CorrectionAnswer | null
  answeredAt: number | null
  offerTitle: string
  providerId: string
  providerName: string
  regionCode: string
  town: string | null
}

type NewCorrection = Pick<CorrectionRow, 'id' | 'offerId' | 'code' | 'reportedBy' | 'reportingOrganisationId' | 'createdAt' | 'escalatesAt'>

const CORRECTION = `select k.id, k.offer_id as offerId, k.code, k.reported_by as reportedBy, k.reporting_organisation_id as reportingOrganisationId,
  g.name as reportingOrganisationName, k.created_at as createdAt, k.escalates_at as escalatesAt, k.answer, k.answered_at as answeredAt,
  o.title as offerTitle, o.provider_id as providerId, p.name as providerName, c.region_code as regionCode, l.town
  from corrections k join offers o on o.id = k.offer_id join contracts c on c.id = o.contract_id
  join organisations g on g.id = k.reporting_organisation_id join providers p on p.id = o.provider_id
  left join locations l on l.id = o.location_id`

export type CorrectionStore = ReturnType<typeof correctionStore>

export function correctionStore({ $client }: Database) {
  const insert = $client.prepare(
    `insert into corrections (id, offer_id, code, reported_by, reporting_organisation_id, created_at, escalates_at)
     values (@id, @offerId, @code, @reportedBy, @reportingOrganisationId, @createdAt, @escalatesAt) on conflict do nothing`,
  )
  const byId = $client.prepare<[string], CorrectionRow>(`${CORRECTION} where k.id = ?`)
  const ofOffers = $client.prepare<{ ids: string; since: number }, CorrectionRow>(
    `${CORRECTION} where k.offer_id in (select value from json_each(@ids)) and (k.answered_at is null or k.answered_at > @since)
     order by k.answered_at is not null, k.created_at desc`,
  )
  const escalated = $client.prepare<{ now: number; regionCode: string }, CorrectionRow>(
    `${CORRECTION} where k.answered_at is null and k.escalates_at <= @now and c.region_code = @regionCode order by k.created_at`,
  )
  const answer = $client.prepare('update corrections set answer = ?, answered_at = ?, answered_by = ? where id = ? and answered_at is null')
  const settle = $client.prepare(
    `update corrections set answer = 'corrected', answered_at = @now, answered_by = @actor
     where offer_id in (select value from json_each(@ids)) and answered_at is null and code in ('wait-differs', 'no-place')`,
  )
  return {
    /** false: this organisation's same notice is still open. */
    insert: (correction: NewCorrection) => insert.run(correction).changes === 1,
    byId: (id: string) => byId.get(id),
    ofOffers: (ids: readonly string[], since: number) => ofOffers.all({ ids: JSON.stringify(ids), since }),
    escalated: (regionCode: string, now: number) => escalated.all({ regionCode, now }),
    /** false: answered already. */
    answer: (id: string, given: CorrectionAnswer, now: number, actor: string) => answer.run(given, now, actor, id).changes === 1,
    /** The availability was changed, so what was said of it is dealt with. */
    settle: (offerIds: readonly string[], now: number, actor: string) => void settle.run({ ids: JSON.stringify(offerIds), now, actor }),
  }
}
