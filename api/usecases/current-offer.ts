/** What holds now, with its instants as the wire has them: worked out once for all the answers that show it. */
import type { CurrentOfferRow } from '../../db/queries/offers.ts'
import type { OfferAvailability } from '../contract/offer.ts'
import type { FreshnessLimits } from '../domain/freshness.ts'

export interface CurrentOffer extends CurrentOfferRow {
  /** null: never reported. */
  limits: FreshnessLimits | null
  instants: Pick<OfferAvailability, 'changedAt' | 'checkedAt' | 'dueAt' | 'staleAt'>
}

export function toCurrentOffer(row: CurrentOfferRow): CurrentOffer {
  return {
    ...row,
    limits: row.dueAt !== null && row.staleAt !== null ? { dueAt: row.dueAt, staleAt: row.staleAt } : null,
    instants: {
      changedAt: isoOf(row.changedAt),
      checkedAt: isoOf(row.checkedAt),
      dueAt: isoOf(row.dueAt),
      staleAt: isoOf(row.staleAt),
    },
  }
}

function isoOf(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
