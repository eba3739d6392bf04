/**
 * What anyone may take of availability as data: the offers that a visitor without an account finds, and of those only what
 * points at no private place and no person. Source: issue 5 (open data), architecture.md ("Who sees what").
 */
import type { OpenOfferRow, OpenOffers } from '../../db/queries/open-offers.ts'
import type { OpenAvailability } from '../contract/open-data.ts'
import { isPlaceProtected } from '../domain/protected-place.ts'
import { anonymous } from './caller.ts'
import { toCurrentOffer } from './current-offer.ts'
import { toFixedOffer } from './fixed-offer.ts'
import { toOffer } from './offer-card.ts'
import type { Reference } from './reference.ts'
import { type Viewer, viewerFor } from './viewer.ts'

/** Of 500 took a search 75 ms longer on a busy machine: it waits for a page at most. */
const PAGE = 100

interface OpenAvailabilityDeps {
  now(): number
  reference(): Reference
  openOffers: OpenOffers
  settings: { finderAccess: 'members' | 'public' }
}

/** A page at a time, so that nothing waits for the whole and memory stays flat. Whoever asks: it is the same for everyone. */
export function* openAvailability(deps: OpenAvailabilityDeps): Generator<OpenAvailability[]> {
  const reference = deps.reference()
  const viewer = viewerFor(anonymous, deps.settings.finderAccess, reference.regions.values())
  const asked = { regions: viewer.visibleRegions ?? null, today: reference.today, limit: PAGE }
  if (asked.regions?.length === 0) return
  for (let rows = deps.openOffers({ ...asked, after: '' }); rows.length > 0; ) {
    const after = rows.at(-1)?.id ?? ''
    yield rows.filter(isOpen).map((row) => toOpen(row, deps.now(), reference, viewer))
    rows = deps.openOffers({ ...asked, after })
  }
}

function isOpen({ locationPrecision, isOnePerson }: OpenOfferRow): boolean {
  return !isPlaceProtected(locationPrecision, isOnePerson === 1)
}

function toOpen(row: OpenOfferRow, now: number, reference: Reference, viewer: Viewer): OpenAvailability {
  const { availability, ...offer } = toOffer(
    { fixed: toFixedOffer(row, reference), current: toCurrentOffer(row) },
    { now, reference, viewer },
  )
  return {
    offerId: offer.id,
    title: offer.title,
    providerName: offer.provider.name,
    isFictitious: offer.provider.isFictitious ?? false,
    regionCode: offer.product.region,
    regionName: reference.regions.get(offer.product.region)?.name ?? '',
    productCode: offer.product.code,
    productName: offer.product.name,
    categoryCode: offer.category.code,
    categoryName: offer.category.name,
    segment: offer.category.segment,
    town: offer.location?.town ?? null,
    municipalityCode: offer.location?.municipality ?? null,
    access: offer.access,
    scope: offer.scope,
    status: availability.status,
    startWaitWeeks: availability.startWaitWeeks,
    intakeWaitWeeks: availability.intakeWaitWeeks,
    basis: availability.basis,
    stopUntil: availability.stop?.until ?? null,
    normWeeks: offer.normWeeks,
    freshness: availability.freshness,
    checkedAt: availability.checkedAt,
  }
}
