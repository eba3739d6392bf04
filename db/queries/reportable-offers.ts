/**
 * The offers an organisation delivers or answers for, with all that its portal shows and all that a statement needs: one
 * query for any number of rows. An offer stands either under the subcontract of who delivers it, or under the main
 * contract itself; the subcontract then says what was granted.
 */
import type * as codes from '../../api/domain/codes.ts'
import type { InForceDates } from '../../api/domain/in-force.ts'
import type { Database } from '../client.ts'
import { CURRENT_COLUMNS, type CurrentOfferRow } from './offers.ts'

export interface ReportableOfferRow extends CurrentOfferRow, InForceDates {
  providerId: string
  mainProviderId: string | null
  isReportedBySubcontractor: number
  locationId: string | null
  regionCode: string
  /** The kind of care that the product means on the day, else the nearest one known; null when it never had one. */
  categoryCode: string | null
  capacity: codes.Capacity | null
  /** In force on the day; null when nobody set one. */
  dutyDays: number | null
}

export const MAIN_PROVIDER = `case when c.main_contract_id is not null then nullif(mc.provider_id, o.provider_id)
  when c.provider_id <> o.provider_id then c.provider_id end`

const GRANTED = `case when c.main_contract_id is not null then c.is_reported_by_subcontractor
  else coalesce((select max(s.is_reported_by_subcontractor) from contracts s where s.main_contract_id = c.id and s.provider_id = o.provider_id), 0) end`

const CATEGORY = `coalesce(
  (select m.category_code from product_categories m where m.product_id = o.product_id and m.valid_from <= :day order by m.valid_from desc limit 1),
  (select m.category_code from product_categories m where m.product_id = o.product_id order by m.valid_from limit 1))`

const DUTY = `coalesce(c.update_duty_days, (select d.working_days from update_duties d
  where d.segment = ca.segment and (d.region_code = c.region_code or d.region_code is null)
    and d.valid_from <= :day and (d.valid_to is null or d.valid_to >= :day) order by d.region_code is null limit 1))`

export const REPORTABLE_COLUMNS = `${CURRENT_COLUMNS}, o.provider_id as providerId, ${MAIN_PROVIDER} as mainProviderId,
  ${GRANTED} as isReportedBySubcontractor, o.location_id as locationId, c.region_code as regionCode, ca.code as categoryCode, ca.capacity,
  ${DUTY} as dutyDays, o.ended_on as endedOn, c.starts_on as startsOn, c.ends_on as endsOn, mc.starts_on as mainStartsOn,
  mc.ends_on as mainEndsOn, pr.valid_to as productValidTo`

export const REPORTABLE_TABLES = `
  join offers o on o.id = wanted.id
  join contracts c on c.id = o.contract_id
  join products pr on pr.id = o.product_id
  left join contracts mc on mc.id = c.main_contract_id
  left join categories ca on ca.code = ${CATEGORY}`

/** Delivered by it, under its own contracts, or under a subcontract of these. */
export const OF_PROVIDER = `
  with own as (select id from contracts where provider_id = :providerId),
  wanted as (
    select id from offers where provider_id = :providerId
    union select o.id from own join offers o on o.contract_id = own.id
    union select o.id from own join contracts s on s.main_contract_id = own.id join offers o on o.contract_id = s.id)`

export interface ReportableOfferReader {
  /** In no particular order, each id once; unknown ones are absent. `day` decides the kind of care and the duty. */
  byIds(ids: readonly string[], day: string): ReportableOfferRow[]
}

export function reportableOffers(db: Database): ReportableOfferReader {
  const found = db.$client.prepare<{ ids: string; day: string }, ReportableOfferRow>(
    `with wanted as (select value as id from json_each(:ids)) select ${REPORTABLE_COLUMNS} from wanted ${REPORTABLE_TABLES}`,
  )
  return { byIds: (ids, day) => found.all({ ids: JSON.stringify(ids), day }) }
}
