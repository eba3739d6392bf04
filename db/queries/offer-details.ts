import type { InForceDates } from '../../api/domain/in-force.ts'
import type { Database } from '../client.ts'
import { CARD_TABLES, CURRENT_COLUMNS, type CurrentOfferRow, FIXED_COLUMNS, type FixedOfferRow } from './offers.ts'

export interface OfferDetailRow extends FixedOfferRow, CurrentOfferRow, InForceDates {
  description: string
  specialisms: string
  forWhom: string
  notForWhom: string
  clockStartNote: string | null
  unit: string
  ijwCategory: string
  email: string | null
  phone: string | null
  website: string | null
  phoneHours: string | null
  crisisPhone: string | null
  receivingAgb: string | null
  receivingName: string
}

const DETAIL_COLUMNS = `
  o.description, o.specialisms, o.for_whom as forWhom, o.not_for_whom as notForWhom, o.clock_start_note as clockStartNote,
  o.ended_on as endedOn, c.starts_on as startsOn, c.ends_on as endsOn, mc.starts_on as mainStartsOn, mc.ends_on as mainEndsOn,
  pr.valid_to as productValidTo, pr.unit,
  pr.ijw_category as ijwCategory, p.email, p.phone, p.website, p.phone_hours as phoneHours, p.crisis_phone as crisisPhone,
  coalesce(mp.agb_code, p.agb_code) as receivingAgb, coalesce(mp.name, p.name) as receivingName`

/** The whole offer, also when it has ended (the caller answers 410); undefined when there never was one. */
export function findOfferDetail(db: Database, id: string, today: string): OfferDetailRow | undefined {
  return db.$client
    .prepare<{ id: string; today: string }, OfferDetailRow>(
      `select ${FIXED_COLUMNS}, ${CURRENT_COLUMNS.replace('o.id,', '')}, ${DETAIL_COLUMNS} from ${CARD_TABLES} where o.id = :id`,
    )
    .get({ id, today })
}

/** Ids of what the same provider offers of the same kind of care, in force on `today`, in any region. */
export function siblingOfferIds(db: Database, providerId: string, category: string, today: string): string[] {
  return db.$client
    .prepare<{ providerId: string; category: string; today: string }, { id: string }>(
      `select o.id from offers o
       join contracts c on c.id = o.contract_id
       join product_categories pc on pc.product_id = o.product_id and pc.valid_from <= :today and (pc.valid_to is null or pc.valid_to >= :today)
       where o.provider_id = :providerId and pc.category_code = :category
         and c.starts_on <= :today and (c.ends_on is null or c.ends_on >= :today)
         and (o.ended_on is null or o.ended_on >= :today)
       order by c.region_code, o.id limit 50`,
    )
    .all({ providerId, category, today })
    .map((row) => row.id)
}

export function contractEnds(db: Database, ids: readonly string[]): Map<string, string | null> {
  const rows = db.$client
    .prepare<{ ids: string }, { id: string; endsOn: string | null }>(
      `select o.id, c.ends_on as endsOn from json_each(:ids) wanted join offers o on o.id = wanted.value join contracts c on c.id = o.contract_id`,
    )
    .all({ ids: JSON.stringify(ids) })
  return new Map(rows.map((row) => [row.id, row.endsOn]))
}
