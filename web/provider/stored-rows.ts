/** The rows as they stand the moment they are stored, until the whole list has been read again. */
import type { MyOffer } from '../../api/contract/my-offer.ts'
import type { ReportOutcomes } from '../../api/contract/report-outcomes.ts'
import type { ReportRow } from './save-rows.ts'

export function withStored(offers: readonly MyOffer[], sent: readonly ReportRow[], { outcomes }: ReportOutcomes): MyOffer[] {
  const rows = new Map(sent.map((row) => [row.offerId, row]))
  const versions = new Map(outcomes.map(({ offerId, version }) => [offerId, version]))
  return offers.map((offer) => {
    const row = rows.get(offer.id)
    if (!row) return offer
    const version = versions.get(offer.id) ?? offer.version
    return row.kind === 'confirm' ? { ...offer, version } : { ...offer, version, availability: { ...offer.availability, ...valuesOf(row) } }
  })
}

function valuesOf({ offerId, version, kind, confirmedJump, ...values }: ReportRow): Partial<MyOffer['availability']> {
  return values
}
