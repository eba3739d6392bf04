/** Reads offers by id, in order: what they are from memory, what holds now from the store, so that no card is older than it. */
import { LRUCache } from 'lru-cache'
import type { OfferReader } from '../../db/queries/offers.ts'
import { type FixedOffer, toFixedOffer } from './fixed-offer.ts'
import type { ReadOffer } from './offer-card.ts'
import type { Reference } from './reference.ts'

const MOST_KEPT = 20_000

/** For one reference: imports and managers' changes make a new one, and with it nothing kept. */
export function createOffersRead(reader: OfferReader, reference: Reference): (ids: readonly string[]) => ReadOffer[] {
  const kept = new LRUCache<string, FixedOffer>({ max: MOST_KEPT })
  return (ids) => {
    const missing = ids.filter((id) => !kept.has(id))
    if (missing.length > 0) for (const row of reader.fixed(missing, reference.today)) kept.set(row.id, toFixedOffer(row, reference))
    return reader.current(ids).flatMap((current) => {
      const fixed = kept.get(current.id)
      return fixed ? [{ fixed, current }] : []
    })
  }
}
