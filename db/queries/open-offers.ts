/** Offers in force of some regions, page by page, with what they are and what holds now: for whoever takes all of it. */
import type { Database } from '../client.ts'
import { IN_FORCE } from './documents.ts'
import { CARD_TABLES, CURRENT_COLUMNS, type CurrentOfferRow, FIXED_COLUMNS, type FixedOfferRow } from './offers.ts'

export type OpenOfferRow = FixedOfferRow & CurrentOfferRow

interface OpenOffersAsked {
  /** The next ones by id; '' begins. */
  after: string
  /** Of the contract; null: all. */
  regions: readonly string[] | null
  today: string
  limit: number
}

export type OpenOffers = ReturnType<typeof openOffers>

export function openOffers(db: Database): (asked: OpenOffersAsked) => OpenOfferRow[] {
  const page = db.$client.prepare<{ after: string; regions: string | null; today: string; limit: number }, OpenOfferRow>(
    `select ${FIXED_COLUMNS}, ${CURRENT_COLUMNS} from ${CARD_TABLES}
     where o.id > :after and (:regions is null or c.region_code in (select value from json_each(:regions))) and ${IN_FORCE}
     order by o.id limit :limit`,
  )
  return ({ regions, ...asked }) => page.all({ ...asked, regions: regions === null ? null : JSON.stringify(regions) })
}
