/** From a row in the store to the offer a caller may see. */
import type { OfferRow } from '../../db/queries/offers.ts'
import type { Offer, OfferAvailability } from '../contract/offer.ts'
import { contractFit } from '../domain/contract-fit.ts'
import { type FreshnessLimits, freshnessAt } from '../domain/freshness.ts'
import { isPlaceProtected } from '../domain/protected-place.ts'
import { maskSmallCount } from '../domain/small-counts.ts'
import { effectiveStatus, hasWait, statedStatus } from '../domain/status.ts'
import { distanceTo, type Nearness } from './nearness.ts'
import type { Reference } from './reference.ts'
import type { Viewer } from './viewer.ts'

export interface CardContext {
  now: number
  reference: Reference
  viewer: Viewer
  /** The paying municipality. */
  municipality?: string
  nearness?: Nearness
}

export function toOffer(row: OfferRow, context: CardContext): Offer {
  const { reference } = context
  const category = reference.categories.get(row.categoryCode)
  return {
    id: row.id,
    title: row.title,
    provider: { id: row.providerId, name: row.providerName, ...(row.isFictitious ? { isFictitious: true } : {}) },
    product: { id: row.productId, name: row.productName, code: row.productCode, region: row.regionCode },
    category: { code: row.categoryCode, name: category?.name ?? row.categoryCode, segment: category?.segment ?? '4' },
    sectors: JSON.parse(row.sectors),
    forms: JSON.parse(row.forms),
    themes: JSON.parse(row.themes),
    languages: JSON.parse(row.languages),
    ages: { from: row.ageFrom, to: row.ageTo },
    ...(row.iqFrom !== null || row.iqTo !== null ? { iqBand: { from: row.iqFrom, to: row.iqTo } } : {}),
    ...(row.gender ? { gender: row.gender } : {}),
    ...placeOf(row, context),
    access: row.access,
    scope: row.scope,
    contract: contractOf(row, context),
    availability: availabilityOf(row, context),
    normWeeks: reference.normWeeks(row.categoryCode, row.regionCode),
    version: row.version,
  }
}

function placeOf(row: OfferRow, context: CardContext): Pick<Offer, 'location' | 'servesPlace'> {
  return { ...locationOf(row, context), ...servesPlaceOf(row, context) }
}

function locationOf(row: OfferRow, { reference, nearness }: CardContext): Pick<Offer, 'location'> {
  if (row.lat === null || row.lon === null || !row.municipalityCode) return {}
  const town = reference.municipalities.get(row.municipalityCode)
  const isProtected = isPlaceProtected(row.locationPrecision, row.isOnePerson === 1) && town
  const point = isProtected ? { lat: town.lat, lon: town.lon } : { lat: row.lat, lon: row.lon }
  return {
    location: {
      town: isProtected ? town.name : (row.town ?? ''),
      municipality: row.municipalityCode,
      ...point,
      ...(nearness ? { distanceKm: distanceTo(nearness, point) } : {}),
    },
  }
}

/** Help that comes to people shows where it comes, instead of kilometres. */
function servesPlaceOf(row: OfferRow, { reference, nearness, municipality }: CardContext): Pick<Offer, 'servesPlace'> {
  const comesToPeople = row.municipalityCode === null || row.forms.includes('"home"')
  const place = nearness?.near.municipality ?? municipality
  if (!comesToPeople || !place || !serves(row, place, reference)) return {}
  const name = reference.municipalities.get(place)?.name
  return name ? { servesPlace: name } : {}
}

function serves(row: OfferRow, municipality: string, reference: Reference): boolean {
  return reference.serviceAreas.get(row.serviceAreaId)?.has(municipality) ?? false
}

function contractOf(row: OfferRow, { municipality, reference }: CardContext): Offer['contract'] {
  return {
    fit: municipality ? contractFit(row.access, serves(row, municipality, reference)) : null,
    role: row.mainProvider === null ? 'main' : 'sub',
    ...(row.mainProvider === null ? {} : { mainProvider: row.mainProvider }),
    serviceLevel: row.serviceLevel,
  }
}

export function availabilityOf(row: OfferRow, { now, reference, viewer }: CardContext): OfferAvailability {
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
    ...(status === 'stopped' ? stopOf(row, viewer) : {}),
    ...(isKnown ? membersOnly(row, viewer) : {}),
    changedAt: isoOf(row.changedAt),
    checkedAt: isoOf(row.checkedAt),
    dueAt: isoOf(row.dueAt),
    staleAt: isoOf(row.staleAt),
    freshness,
    ...(freshness === 'stale' ? lastReportedOf(row, reference.today) : {}),
  }
}

export function limitsOf(row: { dueAt: number | null; staleAt: number | null }): FreshnessLimits | null {
  return row.dueAt !== null && row.staleAt !== null ? { dueAt: row.dueAt, staleAt: row.staleAt } : null
}

function stopOf(row: OfferRow, viewer: Viewer): Pick<OfferAvailability, 'stop'> {
  if (row.stopUntil === null) return {}
  const reason = viewer.kind === 'member' && row.stopReason ? { reason: row.stopReason } : {}
  return { stop: { ...reason, until: row.stopUntil } }
}

function membersOnly(row: OfferRow, viewer: Viewer): Pick<OfferAvailability, 'waitingCount' | 'remark'> {
  if (viewer.kind !== 'member') return {}
  return {
    waitingCount: row.waitingCount === null ? null : maskSmallCount(row.waitingCount),
    ...(row.remark ? { remark: row.remark } : {}),
  }
}

function lastReportedOf(row: OfferRow, today: string): Pick<OfferAvailability, 'lastReported'> {
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
