import type { InForceDates } from '../../api/domain/in-force.ts'
import type { Database } from '../client.ts'

/** The days and instants of an offer at which time alone changes what is shown. */
export interface OfferTimes extends InForceDates {
  checkedAt: number | null
  dueAt: number | null
  staleAt: number | null
  stopUntil: string | null
}

export function offerTimes(db: Database): (offerId: string) => OfferTimes | undefined {
  const statement = db.$client.prepare(
    `select o.checked_at as checkedAt, o.due_at as dueAt, o.stale_at as staleAt, o.stop_until as stopUntil, o.ended_on as endedOn, c.starts_on as startsOn,
       c.ends_on as endsOn, mc.starts_on as mainStartsOn, mc.ends_on as mainEndsOn, pr.valid_to as productValidTo
     from offers o join contracts c on c.id = o.contract_id join products pr on pr.id = o.product_id
     left join contracts mc on mc.id = c.main_contract_id where o.id = ?`,
  )
  return (offerId) => statement.get(offerId) as OfferTimes | undefined
}
