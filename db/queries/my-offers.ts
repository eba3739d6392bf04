/** All that an organisation delivers or answers for, as its portal shows it: one query, whatever the number of rows. */
import type * as codes from '../../api/domain/codes.ts'
import type { ReportSource } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'
import { actorName } from './actor-name.ts'
import { MAIN_PROVIDER, OF_PROVIDER, REPORTABLE_COLUMNS, REPORTABLE_TABLES, type ReportableOfferRow } from './reportable-offers.ts'

export interface MyOfferRow extends ReportableOfferRow {
  title: string
  providerName: string
  mainProviderName: string | null
  contractNumber: string
  productId: string
  productCode: string
  productName: string
  categoryName: string | null
  segment: codes.Segment | null
  waitKind: 'weeks' | 'matching' | null
  position: number | null
  locationCode: string | null
  locationName: string | null
  town: string | null
  /** Of the report that is current. */
  lastSource: ReportSource | null
  lastActor: string | null
  lastActorName: string | null
  /** Of the newest change, and what was said before it: JSON, null without. */
  changeSource: ReportSource | null
  changeActor: string | null
  changeActorName: string | null
  changedTo: string | null
  changedFrom: string | null
}

export interface MyOffersAsked {
  providerId: string
  day: string
  /** What ended before this day is not shown any more. */
  endedAfter: string
}

const VALUES = (table: string) =>
  `json_object('intakeMode', ${table}.intake_mode, 'intakeWaitWeeks', ${table}.intake_wait_weeks, 'startWaitWeeks', ${table}.start_wait_weeks,
    'freePlaces', ${table}.free_places, 'waitingCount', ${table}.waiting_count, 'stopReason', ${table}.stop_reason,
    'stopUntil', ${table}.stop_until, 'remark', ${table}.remark)`

const NEWEST = 'order by stated_at desc, recorded_at desc, rowid desc limit 1'

const MY_OFFERS = `${OF_PROVIDER}
  select ${REPORTABLE_COLUMNS}, o.title, p.name as providerName, mp.name as mainProviderName, c.number as contractNumber,
    pr.id as productId, pr.code as productCode, pr.name as productName, ca.name as categoryName, ca.segment, ca.wait_kind as waitKind,
    ca.position, l.code as locationCode, l.name as locationName, l.town, last.source as lastSource, last.actor as lastActor,
    ${actorName('last')} as lastActorName, ch.source as changeSource, ch.actor as changeActor, ${actorName('ch')} as changeActorName,
    case when ch.id is not null then ${VALUES('ch')} end as changedTo, case when be.id is not null then ${VALUES('be')} end as changedFrom
  from wanted ${REPORTABLE_TABLES}
  join providers p on p.id = o.provider_id
  left join providers mp on mp.id = ${MAIN_PROVIDER}
  left join locations l on l.id = o.location_id
  left join reports last on last.id = (select id from reports where offer_id = o.id ${NEWEST})
  left join reports ch on ch.id = (select id from reports where offer_id = o.id and kind = 'change' ${NEWEST})
  left join reports be on be.id = (select id from reports where offer_id = o.id and (stated_at, recorded_at) < (ch.stated_at, ch.recorded_at) ${NEWEST})
  where min(coalesce(o.ended_on, '9'), coalesce(c.ends_on, '9'), coalesce(mc.ends_on, '9'), coalesce(pr.valid_to, '9')) >= :endedAfter
  order by ca.position is null, ca.position, o.title, c.region_code, l.town, o.id`

export function myOffersReader(db: Database): (asked: MyOffersAsked) => MyOfferRow[] {
  const found = db.$client.prepare<MyOffersAsked, MyOfferRow>(MY_OFFERS)
  return (asked) => found.all(asked)
}
