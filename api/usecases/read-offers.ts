/**
 * Reads offers by id, in order, and keeps them: what they are as long as the reference stands, what holds now until anybody
 * writes. So no card is older than the store, and a search that finds the same offers again reads nothing.
 */
import { LRUCache } from 'lru-cache'
import type { OfferReader } from '../../db/queries/offers.ts'
import { type CurrentOffer, toCurrentOffer } from './current-offer.ts'
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
  const current = new LRUCache<string, CurrentOffer>({ max: MOST_KEPT })
  let keptOf = storeVersion()
  return (ids) => {
    const version = storeVersion()
    if (version !== keptOf) current.clear()
    keptOf = version
    for (const row of readMissing(fixed, ids, (missing) => reader.fixed(missing, reference.today))) {
      fixed.set(row.id, toFixedOffer(row, reference))
    }
    for (const row of readMissing(current, ids, reader.current)) current.set(row.id, toCurrentOffer(row))
    return ids.flatMap((id) => together(fixed.get(id), current.get(id)))
  }
}

function readMissing<Row>(kept: { has(id: string): boolean }, ids: readonly string[], read: (missing: string[]) => Row[]): Row[] {
  const missing = ids.filter((id) => !kept.has(id))
  return missing.length > 0 ? read(missing) : []
}

function together(fixed: FixedOffer | undefined, current: CurrentOffer | undefined): ReadOffer[] {
  return fixed && current ? [{ fixed, current }] : []
}
