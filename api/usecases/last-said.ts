/** Who stated an offer last, and what was changed last: field by field, from the two reports of it. */
import type { MyOfferRow } from '../../db/queries/my-offers.ts'
import type { MyOffer } from '../contract/my-offer.ts'
import { sayerName } from '../contract/report-texts.ts'

type Values = Record<string, string | number | null>

export function lastCheckOf({ checkedAt, lastSource, lastActor, lastActorName }: MyOfferRow): MyOffer['lastCheck'] {
  if (checkedAt === null || !lastSource || !lastActor) return null
  return { at: new Date(checkedAt).toISOString(), by: sayerName(lastActor, lastActorName), source: lastSource }
}

export function lastChangeOf(row: MyOfferRow): MyOffer['lastChange'] {
  if (row.changedAt === null || !row.changeSource || !row.changeActor) return null
  return {
    at: new Date(row.changedAt).toISOString(),
    by: sayerName(row.changeActor, row.changeActorName),
    source: row.changeSource,
    fields: changedFields(row),
  }
}

function changedFields({ changedFrom, changedTo }: MyOfferRow) {
  if (!changedFrom || !changedTo) return []
  const [before, after] = [JSON.parse(changedFrom) as Values, JSON.parse(changedTo) as Values]
  const fields = Object.keys(after).filter((field) => before[field] !== after[field])
  return fields.map((field) => ({ field: publicName(field), from: before[field] ?? null, to: after[field] ?? null }))
}

/** As a stop's parts are called on the wire. */
function publicName(field: string): string {
  return field === 'stopReason' ? 'stop.reason' : field === 'stopUntil' ? 'stop.until' : field
}
