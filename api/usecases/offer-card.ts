/** From what an offer is and what holds now to the offer a caller may see. */
import type { Offer, OfferAvailability } from '../contract/offer.ts'
import type { Freshness } from '../domain/codes.ts'
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
  /** What was last said of its availability, for as long as the same holds. */
  said?: SaidAvailability
}

/** All that the availability of one report follows from. */
interface SaidAvailability {
  freshness: Freshness
  today: string
  isForMember: boolean
  isWhole: boolean
  text: string
}

type EveryMovingField = Record<MovingField, unknown>

export function toOffer(offer: ReadOffer, context: CardContext): Offer {
  return { ...offer.fixed.card, ...movingPart(offer, context) }
}

/** The same as JSON, of which only what moves is written anew: a search writes twenty of them. */
export function toOfferText(offer: ReadOffer, context: CardContext): string {
  const { fixed, current } = offer
  const place = servedPlace(fixed, context)
  const parts = [
    fixed.cardText,
    ...locationText(fixed, context.nearness),
    ...(place === undefined ? [] : [`"servesPlace":${JSON.stringify(place)}`]),
    `"contract":{"fit":${JSON.stringify(fitOf(fixed, context))},${fixed.contractText}`,
    `"availability":${availabilityText(offer, context)}`,
    `"version":${current.version}}`,
  ]
  return parts.join()
}

function locationText({ location, locationText: text, pointKey }: FixedOffer, nearness?: Nearness): string[] {
  if (!location || text === null || pointKey === null) return []
  return [nearness ? `"location":${text},"distanceKm":${distanceTo(nearness, location, pointKey)}}` : `"location":${text}}`]
}

function availabilityText(offer: ReadOffer, context: CardContext): string {
  const { fixed, current, said } = offer
  const today = context.reference.today
  const freshness = freshnessAt(current.limits, context.now)
  const isForMember = seesAsMember(context.viewer, fixed.regionCode)
  const isWhole = maySeeSmallCounts(context.viewer, fixed)
  if (said?.freshness === freshness && said.today === today && said.isForMember === isForMember && said.isWhole === isWhole) {
    return said.text
  }
  const text = JSON.stringify(availabilityOf(current, fixed, context))
  offer.said = { freshness, today, isForMember, isWhole, text }
  return text
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

function contractOf(fixed: FixedOffer, context: CardContext): Offer['contract'] {
  const { contract } = fixed
  return {
    fit: fitOf(fixed, context),
    role: contract.role,
    mainProvider: contract.mainProvider,
    serviceLevel: contract.serviceLevel,
  }
}

function fitOf({ card, serves }: FixedOffer, { municipality }: CardContext): Offer['contract']['fit'] {
  return municipality ? contractFit(card.access, serves.has(municipality)) : null
}

function locationOf({ location, pointKey }: FixedOffer, nearness?: Nearness): Offer['location'] {
  if (!location || pointKey === null || !nearness) return location ?? undefined
  const { town, municipality, lat, lon } = location
  return { town, municipality, lat, lon, distanceKm: distanceTo(nearness, location, pointKey) }
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
