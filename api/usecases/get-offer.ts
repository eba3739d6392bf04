import { contractEnds, findOfferDetail, type OfferDetailRow, siblingOfferIds } from '../../db/queries/offer-details.ts'
import { unitLabels } from '../contract/labels.ts'
import type { Offer } from '../contract/offer.ts'
import type { OfferDetail } from '../contract/offer-detail.ts'
import { forceStateOn } from '../domain/in-force.ts'
import type { SearchRequest } from '../search/port.ts'
import { toCurrentOffer } from './current-offer.ts'
import type { FinderDeps } from './finder-deps.ts'
import { toFixedOffer } from './fixed-offer.ts'
import { type CardContext, toOffer } from './offer-card.ts'
import { readCards } from './search-offers.ts'
import { maySeeRegion, seesAsMember, type Viewer } from './viewer.ts'

export interface OfferAsked {
  id: string
  /** The paying municipality, for contract fit and routes. */
  municipality?: string
  near?: string
}

export type FoundOffer =
  | { state: 'found'; offer: OfferDetail }
  | { state: 'gone'; title: string; alternatives: Offer[] }
  | { state: 'unknown' }

const MOST_ALTERNATIVES = 4

/** An offer the caller may not see does not exist for them. */
export async function getOffer(deps: FinderDeps, asked: OfferAsked, viewer: Viewer): Promise<FoundOffer> {
  const reference = deps.reference()
  const row = findOfferDetail(deps.db, asked.id, reference.today)
  if (!row || !maySeeRegion(viewer, row.regionCode)) return { state: 'unknown' }
  const state = forceStateOn(row, reference.today)
  if (state === 'not-yet') return { state: 'unknown' }
  const nearness = asked.near ? (deps.nearnessOf(asked.near) ?? undefined) : undefined
  const context: CardContext = { now: deps.now(), reference, viewer, municipality: asked.municipality, nearness }
  const alternatives = await alternativesTo(deps, row, context)
  if (state === 'ended') return { state: 'gone', title: row.title, alternatives }
  return { state: 'found', offer: { ...toDetail(row, context), contractedIn: contractedIn(deps, row, context), alternatives } }
}

function toDetail(row: OfferDetailRow, context: CardContext): Omit<OfferDetail, 'contractedIn' | 'alternatives'> {
  const { reference } = context
  const offer = toOffer({ fixed: toFixedOffer(row, reference), current: toCurrentOffer(row) }, context)
  return {
    ...offer,
    description: row.description,
    specialisms: JSON.parse(row.specialisms),
    forWhom: JSON.parse(row.forWhom),
    notForWhom: JSON.parse(row.notForWhom),
    ...(row.clockStartNote ? { clockStartNote: row.clockStartNote } : {}),
    segmentName: reference.segments.get(offer.category.segment) ?? '',
    themeNames: offer.themes.map((theme) => reference.themes.get(theme) ?? theme),
    contact: contactOf(row, context.viewer),
    referral: referralOf(row, context),
  }
}

/** The contacts of a practice of one person are that person's. */
function contactOf(row: OfferDetailRow, viewer: Viewer): OfferDetail['contact'] {
  if (row.isOnePerson && !seesAsMember(viewer, row.regionCode)) return { isProtected: true }
  return {
    ...(row.phone ? { phone: row.phone } : {}),
    ...(row.email ? { email: row.email } : {}),
    ...(row.website ? { website: row.website } : {}),
    ...(row.phoneHours ? { phoneHours: row.phoneHours } : {}),
    ...(row.crisisPhone ? { crisisPhone: row.crisisPhone } : {}),
    isProtected: false,
  }
}

function referralOf(row: OfferDetailRow, { reference, municipality, viewer }: CardContext): OfferDetail['referral'] {
  const contractRegion = reference.regions.get(row.regionCode)
  const payingRegion = municipality ? reference.regions.get(reference.municipalities.get(municipality)?.regionCode ?? '') : undefined
  const routesOf = payingRegion ?? contractRegion
  const routes = (routesOf?.routes ?? []).filter((route) => route === '301' || route === '315')
  return {
    regionCode: row.regionCode,
    regionName: contractRegion?.name ?? row.regionCode,
    routes: routes.length > 0 ? routes : ['301', '315'],
    routesOf: routesOf?.name ?? row.regionCode,
    productCode: row.productCode,
    unit: row.unit,
    unitName: unitLabels[row.unit] ?? row.unit,
    ijwCategory: row.ijwCategory,
    // Of a practice of one person this number is that person's.
    receivingAgb: row.isOnePerson && row.mainProvider === null && !seesAsMember(viewer, row.regionCode) ? null : row.receivingAgb,
    receivingName: row.receivingName,
    contractEndsOn: row.endsOn,
  }
}

function contractedIn(deps: FinderDeps, row: OfferDetailRow, context: CardContext): OfferDetail['contractedIn'] {
  const { reference, viewer } = context
  const ids = [row.id, ...siblingOfferIds(deps.db, row.providerId, row.categoryCode, reference.today).filter((id) => id !== row.id)]
  const ends = contractEnds(deps.db, ids)
  return readCards(deps, ids, context)
    .filter((offer) => maySeeRegion(viewer, offer.product.region))
    .map((offer) => ({
      id: offer.id,
      title: offer.title,
      productCode: offer.product.code,
      regionName: reference.regions.get(offer.product.region)?.name ?? offer.product.region,
      town: offer.location?.town ?? null,
      status: offer.availability.status,
      startWaitWeeks: offer.availability.startWaitWeeks,
      stopUntil: offer.availability.stop?.until ?? null,
      contractEndsOn: ends.get(offer.id) ?? null,
    }))
}

/** The same kind of care by others, for the same region, soonest start first. */
async function alternativesTo(deps: FinderDeps, row: OfferDetailRow, context: CardContext): Promise<Offer[]> {
  const municipality = context.municipality
  const region = municipality ? context.reference.municipalities.get(municipality)?.regionCode : row.regionCode
  const request: SearchRequest = {
    concepts: [],
    freeWords: [],
    choices: { category: [row.categoryCode], ...(region ? { region: [region] } : {}) },
    contractFit: [],
    products: [],
    visibleRegions: context.viewer.visibleRegions,
    municipality,
    sort: 'wait',
    distanceOf: context.nearness?.distanceOf,
    page: 1,
    pageSize: 3 * MOST_ALTERNATIVES,
    facets: [],
  }
  const { hits } = await deps.engine.search(request)
  const others = readCards(deps, hits.ids, context).filter((offer) => offer.provider.id !== row.providerId)
  return others.slice(0, MOST_ALTERNATIVES)
}
