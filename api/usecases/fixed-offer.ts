/** The part of a card that only an import or a manager changes; made once and used by many answers. */
import type { FixedOfferRow } from '../../db/queries/offers.ts'
import type { Offer } from '../contract/offer.ts'
import { isPlaceProtected, pointKey } from '../domain/protected-place.ts'
import type { Reference } from './reference.ts'

/** Follows from who asks, where, and when. */
export type MovingField = 'location' | 'servesPlace' | 'contract' | 'availability' | 'version'

type FixedField = Exclude<keyof Offer, MovingField | 'highlights'>

export interface FixedOffer {
  card: Pick<Offer, FixedField>
  /** The same as JSON, without the brace that ends it: most of what an answer says never changes. */
  cardText: string
  location: Omit<NonNullable<Offer['location']>, 'distanceKm'> | null
  /** As JSON, without the brace that ends it. */
  locationText: string | null
  /** Of the location. */
  pointKey: string | null
  contract: Omit<Offer['contract'], 'fit'>
  /** As JSON, without the brace that begins it. */
  contractText: string
  /** Municipalities it serves. */
  serves: ReadonlySet<string>
  /** Help that comes to people shows where it comes, instead of kilometres. */
  comesToPeople: boolean
  regionCode: string
  providerId: string
  answeringProviderId: string
}

const NOWHERE: ReadonlySet<string> = new Set()

export function toFixedOffer(row: FixedOfferRow, reference: Reference): FixedOffer {
  const card = cardOf(row, reference)
  const location = shownLocation(row, reference)
  const contract = contractOf(row)
  return {
    card,
    cardText: JSON.stringify(card).slice(0, -1),
    location,
    locationText: location && JSON.stringify(location).slice(0, -1),
    pointKey: location && pointKey(location),
    contract,
    contractText: JSON.stringify(contract).slice(1),
    serves: reference.serviceAreas.get(row.serviceAreaId) ?? NOWHERE,
    comesToPeople: row.municipalityCode === null || card.forms.includes('home'),
    regionCode: row.regionCode,
    providerId: row.providerId,
    answeringProviderId: row.answeringProviderId,
  }
}

function contractOf({ mainProvider, serviceLevel }: FixedOfferRow): FixedOffer['contract'] {
  return { role: mainProvider === null ? 'main' : 'sub', ...(mainProvider === null ? {} : { mainProvider }), serviceLevel }
}

function cardOf(row: FixedOfferRow, reference: Reference): FixedOffer['card'] {
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
    access: row.access,
    scope: row.scope,
    normWeeks: reference.normWeeks(row.categoryCode, row.regionCode),
  }
}

/** A protected place is its town, on every card. */
function shownLocation(row: FixedOfferRow, reference: Reference): FixedOffer['location'] {
  if (row.lat === null || row.lon === null || !row.municipalityCode) return null
  const town = reference.municipalities.get(row.municipalityCode)
  if (!town || !isPlaceProtected(row.locationPrecision, row.isOnePerson === 1)) {
    return { town: row.town ?? '', municipality: row.municipalityCode, lat: row.lat, lon: row.lon }
  }
  return { town: town.name, municipality: row.municipalityCode, lat: town.lat, lon: town.lon }
}
