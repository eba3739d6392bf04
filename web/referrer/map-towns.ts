import type { Offer } from '../../api/contract/offer.ts'

export interface Town {
  key: string
  name: string
  municipality: string
  lat: number
  lon: number
  /** In list order, so the first is the one to show. */
  offers: Offer[]
}

/** Offers in one town share one pin: nothing is shown more precisely than the town. */
export function townsOf(offers: Offer[]): Town[] {
  const towns = new Map<string, Town>()
  for (const offer of offers) {
    const key = townOf(offer)
    if (!key || !offer.location) continue
    const { town: name, municipality, lat, lon } = offer.location
    const town = towns.get(key)
    if (town) town.offers.push(offer)
    else towns.set(key, { key, name, municipality, lat, lon, offers: [offer] })
  }
  return [...towns.values()]
}

export function townOf({ location }: Offer): string | null {
  return location ? `${location.municipality} ${location.town}` : null
}

/** The offer a pin speaks for: the shortest known wait, else the first in the list. */
export function bestOf({ offers }: Town): Offer {
  const known = offers.filter((offer) => offer.availability.startWaitWeeks !== null)
  const [first] = known.sort((a, b) => (a.availability.startWaitWeeks ?? 0) - (b.availability.startWaitWeeks ?? 0))
  return first ?? (offers[0] as Offer)
}
