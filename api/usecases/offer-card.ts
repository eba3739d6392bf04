/** From what an offer is and what holds now to the offer a caller may see. */
import type { Offer, OfferAvailability } from '../contract/offer.ts'
import { contractFit } from '../domain/contract-fit.ts'
import { freshnessAt } from '../domain/freshness.ts'
import { maskSmallCount } from '../domain/small-counts.ts'
import { effectiveStatus, hasWait, statedStatus } from '../domain/status.ts'
import type { CurrentOffer } from './current-offer.ts'
import type { FixedOffer, MovingField } from './fixed-offer.ts'
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
  current: CurrentOffer
}

type EveryMovingField = Record<MovingField, unknown>

export function toOffer(offer: ReadOffer, context: CardContext): Offer {
  return { ...offer.fixed.card, ...movingPart(offer, context) }
}

/** The same as JSON, of which only what moves is written anew. */
export function toOfferText(offer: ReadOffer, context: CardContext): string {
  return `${offer.fixed.cardText},${JSON.stringify(movingPart(offer, context)).slice(1)}`
}

/** Every field is named, absent ones as undefined: twenty objects per search that grow field by field took a tenth of its time. */
function movingPart({ fixed, current }: ReadOffer, context: CardContext): Pick<Offer, MovingField> {
  return {
    location: locationOf(fixed, context.nearness),
    servesPlace: servedPlace(fixed, context),
    contract: contractOf(fixed, context),
    availability: availabilityOf(current, fixed, context),
    version: current.version,
  } satisfies EveryMovingField
}

function contractOf({ card, contract, serves }: FixedOffer, { municipality }: CardContext): Offer['contract'] {
  return {
    fit: municipality ? contractFit(card.access, serves.has(municipality)) : null,
    role: contract.role,
    mainProvider: contract.mainProvider,
    serviceLevel: contract.serviceLevel,
  }
}

function locationOf({ location }: FixedOffer, nearness?: Nearness): Offer['location'] {
  if (!location || !nearness) return location ?? undefined
  const { town, municipality, lat, lon } = location
  return { town, municipality, lat, lon, distanceKm: distanceTo(nearness, location) }
}

function servedPlace(fixed: FixedOffer, { reference, nearness, municipality }: CardContext): string | undefined {
  const place = nearness?.near.municipality ?? municipality
  if (!place || !fixed.comesToPeople || !fixed.serves.has(place)) return undefined
  return reference.municipalities.get(place)?.name
}

function availabilityOf(row: CurrentOffer, fixed: FixedOffer, { now, reference, viewer }: CardContext): OfferAvailability {
  const status = effectiveStatus(row, row.limits, now, reference.today)
  const freshness = freshnessAt(row.limits, now)
  const isKnown = freshness === 'current' || freshness === 'due'
  const isForMember = isKnown && seesAsMember(viewer, fixed.regionCode)
  return {
    status,
    startWaitWeeks: hasWait(status) ? row.startWaitWeeks : null,
    intakeWaitWeeks: hasWait(status) ? row.intakeWaitWeeks : null,
    basis: hasWait(status) ? row.basis : null,
    freePlaces: isKnown && status !== 'stopped' && status !== 'unknown' ? row.freePlaces : null,
    stop: status === 'stopped' ? stopOf(row, isForMember) : undefined,
    waitingCount: isForMember ? waitingCountOf(row, viewer, fixed) : undefined,
    remark: isForMember && row.remark ? row.remark : undefined,
    changedAt: row.instants.changedAt,
    checkedAt: row.instants.checkedAt,
    dueAt: row.instants.dueAt,
    staleAt: row.instants.staleAt,
    freshness,
    lastReported: freshness === 'stale' ? lastReportedOf(row, reference.today) : undefined,
  }
}

function stopOf({ stopReason, stopUntil }: CurrentOffer, isForMember: boolean): OfferAvailability['stop'] {
  return stopUntil === null ? undefined : { reason: (isForMember && stopReason) || undefined, until: stopUntil }
}

function waitingCountOf({ waitingCount }: CurrentOffer, viewer: Viewer, fixed: FixedOffer): OfferAvailability['waitingCount'] {
  if (waitingCount === null) return undefined
  return maySeeSmallCounts(viewer, fixed) ? waitingCount : maskSmallCount(waitingCount)
}

function lastReportedOf(row: CurrentOffer, today: string): OfferAvailability['lastReported'] {
  return {
    status: statedStatus(row, today),
    startWaitWeeks: row.startWaitWeeks,
    intakeWaitWeeks: row.intakeWaitWeeks,
    freePlaces: row.freePlaces,
  }
}
