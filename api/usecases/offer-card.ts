/** From what an offer is and what holds now to the offer a caller may see. */
import type { CurrentOfferRow } from '../../db/queries/offers.ts'
import type { Offer, OfferAvailability } from '../contract/offer.ts'
import { contractFit } from '../domain/contract-fit.ts'
import { type FreshnessLimits, freshnessAt } from '../domain/freshness.ts'
import { maskSmallCount } from '../domain/small-counts.ts'
import { effectiveStatus, hasWait, statedStatus } from '../domain/status.ts'
import type { FixedOffer } from './fixed-offer.ts'
import { distanceTo, type Nearness } from './nearness.ts'
import type { Reference } from './reference.ts'
import { maySeeSmallCounts, seesAsMember, type Viewer } from './viewer.ts'

export interface CardContext {
  now: number
  reference: Reference
  viewer: Viewer
  /** The paying municipality. */
  municipality?: string
  nearness?: Nearness
}

export interface ReadOffer {
  fixed: FixedOffer
  current: CurrentOfferRow
}

export function toOffer({ fixed, current }: ReadOffer, context: CardContext): Offer {
  const { municipality, nearness } = context
  return {
    ...fixed.card,
    ...locationOf(fixed, nearness),
    ...servesPlaceOf(fixed, context),
    contract: {
      fit: municipality ? contractFit(fixed.card.access, fixed.serves.has(municipality)) : null,
      ...fixed.contract,
    },
    availability: availabilityOf(current, fixed, context),
    version: current.version,
  }
}

function locationOf({ location }: FixedOffer, nearness?: Nearness): Pick<Offer, 'location'> {
  if (!location) return {}
  return { location: nearness ? { ...location, distanceKm: distanceTo(nearness, location) } : location }
}

function servesPlaceOf(fixed: FixedOffer, { reference, nearness, municipality }: CardContext): Pick<Offer, 'servesPlace'> {
  const place = nearness?.near.municipality ?? municipality
  if (!place || !fixed.comesToPeople || !fixed.serves.has(place)) return {}
  const name = reference.municipalities.get(place)?.name
  return name ? { servesPlace: name } : {}
}

function availabilityOf(row: CurrentOfferRow, fixed: FixedOffer, { now, reference, viewer }: CardContext): OfferAvailability {
  const limits = limitsOf(row)
  const status = effectiveStatus(row, limits, now, reference.today)
  const freshness = freshnessAt(limits, now)
  const isKnown = freshness === 'current' || freshness === 'due'
  return {
    status,
    startWaitWeeks: hasWait(status) ? row.startWaitWeeks : null,
    intakeWaitWeeks: hasWait(status) ? row.intakeWaitWeeks : null,
    basis: hasWait(status) ? row.basis : null,
    freePlaces: isKnown && status !== 'stopped' && status !== 'unknown' ? row.freePlaces : null,
    ...(status === 'stopped' ? stopOf(row, viewer, fixed) : {}),
    ...(isKnown ? membersOnly(row, viewer, fixed) : {}),
    changedAt: isoOf(row.changedAt),
    checkedAt: isoOf(row.checkedAt),
    dueAt: isoOf(row.dueAt),
    staleAt: isoOf(row.staleAt),
    freshness,
    ...(freshness === 'stale' ? lastReportedOf(row, reference.today) : {}),
  }
}

function limitsOf(row: CurrentOfferRow): FreshnessLimits | null {
  return row.dueAt !== null && row.staleAt !== null ? { dueAt: row.dueAt, staleAt: row.staleAt } : null
}

function stopOf(row: CurrentOfferRow, viewer: Viewer, fixed: FixedOffer): Pick<OfferAvailability, 'stop'> {
  if (row.stopUntil === null) return {}
  const reason = seesAsMember(viewer, fixed.regionCode) && row.stopReason ? { reason: row.stopReason } : {}
  return { stop: { ...reason, until: row.stopUntil } }
}

function membersOnly(row: CurrentOfferRow, viewer: Viewer, fixed: FixedOffer): Pick<OfferAvailability, 'waitingCount' | 'remark'> {
  if (!seesAsMember(viewer, fixed.regionCode)) return {}
  const shown = maySeeSmallCounts(viewer, fixed) ? (count: number) => count : maskSmallCount
  return {
    ...(row.waitingCount === null ? {} : { waitingCount: shown(row.waitingCount) }),
    ...(row.remark ? { remark: row.remark } : {}),
  }
}

function lastReportedOf(row: CurrentOfferRow, today: string): Pick<OfferAvailability, 'lastReported'> {
  return {
    lastReported: {
      status: statedStatus(row, today),
      startWaitWeeks: row.startWaitWeeks,
      intakeWaitWeeks: row.intakeWaitWeeks,
      freePlaces: row.freePlaces,
    },
  }
}

function isoOf(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
