/**
 * What there is of each kind of care in each region, besides waits: how many offers, of how many providers, how many of them
 * stopped, and which municipalities have it nearby.
 */
import { placeOfStatus } from '../domain/bottleneck-figures.ts'
import { type Town, townsNearby } from '../domain/reach.ts'
import { groupCodes } from './group-codes.ts'
import { NONE, type OfferFacts, type OfferTraits } from './offer-facts.ts'
import { type OfferFilter, offerFilter } from './offer-filter.ts'

export interface SupplyCell {
  category: string
  region: string
  offers: number
  stops: number
  providers: number
  /** Of whom there is a stated wait. */
  waitProviders: number
  /** Municipalities of the region that have it nearby; [] when no towns were given. */
  reached: string[]
}

export function gatherSupply(facts: OfferFacts, traits: OfferTraits, filter: OfferFilter, towns: readonly Town[]): SupplyCell[] {
  const [categories, regions] = [groupCodes('category', facts, traits, filter), groupCodes('region', facts, traits, filter)]
  const passes = offerFilter(facts, traits, filter)
  const reachOf = towns.length === 0 ? () => [] : reachOfOffers(traits, towns)
  const cells = new Map<number, Cell>()
  for (let row = 0; row < facts.offers.length; row += 1) {
    const offer = facts.offers[row] ?? 0
    if (!passes(row)) continue
    for (const category of categories.placesOf(row, offer)) {
      for (const region of regions.placesOf(row, offer)) {
        addTo(cellAt(cells, category * regions.codes.length + region), facts, traits, row)
      }
    }
  }
  return [...cells].map(([place, cell]) => {
    const region = regions.codes[place % regions.codes.length] ?? ''
    return toSupply(cell, categories.codes[Math.floor(place / regions.codes.length)] ?? '', region, (offer) => reachOf(offer, region))
  })
}

interface Cell {
  offers: number
  stops: number
  providers: Set<number>
  waitProviders: Set<number>
  /** One offer for each area and place: others like it reach no further. */
  places: Map<string, number>
}

function cellAt(cells: Map<number, Cell>, place: number): Cell {
  const known = cells.get(place)
  if (known) return known
  const made: Cell = { offers: 0, stops: 0, providers: new Set(), waitProviders: new Set(), places: new Map() }
  cells.set(place, made)
  return made
}

function addTo(cell: Cell, facts: OfferFacts, traits: OfferTraits, row: number): void {
  const offer = facts.offers[row] ?? 0
  const provider = traits.provider[offer] ?? 0
  cell.offers += 1
  if (facts.status[row] === placeOfStatus.stopped) cell.stops += 1
  cell.providers.add(provider)
  if ((facts.startWaitWeeks[row] ?? NONE) !== NONE) cell.waitProviders.add(provider)
  cell.places.set(`${traits.area[offer]} ${placeOf(traits, offer) ?? ''}`, offer)
}

function toSupply(cell: Cell, category: string, region: string, reachOf: (offer: number) => readonly string[]): SupplyCell {
  return {
    category,
    region,
    offers: cell.offers,
    stops: cell.stops,
    providers: cell.providers.size,
    waitProviders: cell.waitProviders.size,
    reached: [...new Set([...cell.places.values()].flatMap(reachOf))].sort(),
  }
}

/** null: it comes to people, as the finder says "komt in". */
function placeOf({ point, forms }: OfferTraits, offer: number): string | null {
  return forms[offer]?.includes('home') ? null : (point[offer] ?? null)
}

/** The municipalities of a region that an offer works for and is near to. */
function reachOfOffers(traits: OfferTraits, towns: readonly Town[]): (offer: number, region: string) => string[] {
  const near = new Map<string, ReadonlySet<string>>()
  const nearbyOf = (place: string) => {
    const known = near.get(place) ?? new Set(townsNearby(pointOf(place), towns))
    near.set(place, known)
    return known
  }
  return (offer, region) => {
    const place = placeOf(traits, offer)
    const served = [...(traits.areas[traits.area[offer] ?? 0]?.municipalities ?? [])].filter((code) => traits.regionOf.get(code) === region)
    return place === null ? served : served.filter((code) => nearbyOf(place).has(code))
  }
}

/** Back from a point key, `52.304,5.625`. */
function pointOf(key: string) {
  const [lat = 0, lon = 0] = key.split(',').map(Number)
  return { lat, lon }
}
