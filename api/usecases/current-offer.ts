/** What holds now, with its instants as the wire has them: worked out once for all the answers that show it. */
import type { CurrentOfferRow } from '../../db/queries/offers.ts'
import type { OfferAvailability } from '../contract/offer.ts'
import type { FreshnessLimits } from '../domain/freshness.ts'

export interface CurrentOffer extends CurrentOfferRow {
  /** null: never reported. */
  limits: FreshnessLimits | null
  instants: Pick<OfferAvailability, 'changedAt' | 'checkedAt' | 'dueAt' | 'staleAt'>
}

/**
 * Every field by name: an object spread from a row of this many columns is kept as a dictionary, and reading the twenty of a
 * search took a fourteenth of its time.
 */
export function toCurrentOffer(row: CurrentOfferRow): CurrentOffer {
  return {
    id: row.id,
    intakeMode: row.intakeMode,
    intakeWaitWeeks: row.intakeWaitWeeks,
    startWaitWeeks: row.startWaitWeeks,
    basis: row.basis,
    freePlaces: row.freePlaces,
    waitingCount: row.waitingCount,
    stopReason: row.stopReason,
    stopUntil: row.stopUntil,
    remark: row.remark,
    changedAt: row.changedAt,
    checkedAt: row.checkedAt,
    dueAt: row.dueAt,
    staleAt: row.staleAt,
    version: row.version,
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
