/**
 * Reads offers by id, in order, and keeps them: what they are as long as the reference stands, what holds now until anybody
 * writes. So no card is older than the store, and a search that finds the same offers again reads nothing.
 */
import { LRUCache } from 'lru-cache'
import type { OfferReader } from '../../db/queries/offers.ts'
import { toCurrentOffer } from './current-offer.ts'
import { type FixedOffer, toFixedOffer } from './fixed-offer.ts'
import type { ReadOffer } from './offer-card.ts'
import type { Reference } from './reference.ts'

const MOST_KEPT = 20_000

/** For one reference: imports and managers' changes make a new one, and with it nothing kept. */
export function createOffersRead(
  reader: OfferReader,
  reference: Reference,
  storeVersion: () => string,
): (ids: readonly string[]) => ReadOffer[] {
  const fixed = new LRUCache<string, FixedOffer>({ max: MOST_KEPT })
  const whole = new LRUCache<string, ReadOffer>({ max: MOST_KEPT })
  let keptOf = storeVersion()
  const read = (ids: readonly string[]) => {
    const unknown = ids.filter((id) => !fixed.has(id))
    if (unknown.length > 0) for (const row of reader.fixed(unknown, reference.today)) fixed.set(row.id, toFixedOffer(row, reference))
    for (const row of reader.current(ids)) {
      const offer = fixed.get(row.id)
      if (offer) whole.set(row.id, { fixed: offer, current: toCurrentOffer(row) })
    }
  }
  return (ids) => {
    const version = storeVersion()
    if (version !== keptOf) whole.clear()
    keptOf = version
    const missing = ids.filter((id) => !whole.has(id))
    if (missing.length > 0) read(missing)
    return ids.flatMap((id) => whole.get(id) ?? [])
  }
}
