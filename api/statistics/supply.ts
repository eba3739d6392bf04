/**
 * What there is of each kind of care in each region, besides waits: how many offers, of how many providers, how many of them
 * stopped, and which municipalities have it nearby.
 */
import { placeOfStatus } from '../domain/bottleneck-figures.ts'
import type { Town } from '../domain/reach.ts'
import { groupCodes } from './group-codes.ts'
import { NONE, type OfferFacts, type OfferTraits } from './offer-facts.ts'
import { type OfferFilter, offerFilter } from './offer-filter.ts'
import { type ReachOfOffers, reachOfOffers } from './reach-of-offers.ts'

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
  const reach = towns.length === 0 ? null : reachOfOffers(traits, towns)
  const width = regions.codes.length
  const cells = new Map<number, Cell>()
  for (let row = 0; row < facts.offers.length; row += 1) {
    const offer = facts.offers[row] ?? 0
    if (!passes(row)) continue
    for (const category of categories.placesOf(row, offer)) {
      for (const region of regions.placesOf(row, offer)) addTo(cellAt(cells, category * width + region), facts, traits, row, reach)
    }
  }
  return [...cells].map(([place, cell]) => {
    const [category = '', region = ''] = [categories.codes[Math.floor(place / width)], regions.codes[place % width]]
    return toSupply(cell, category, region, reachedIn(cell, region, traits, reach))
  })
}

interface Cell {
  offers: number
  stops: number
  providers: Set<number>
  waitProviders: Set<number>
  /** Of the areas and places of its offers. */
  reach: Set<number>
}

function cellAt(cells: Map<number, Cell>, place: number): Cell {
  const known = cells.get(place)
  if (known) return known
  const made: Cell = { offers: 0, stops: 0, providers: new Set(), waitProviders: new Set(), reach: new Set() }
  cells.set(place, made)
  return made
}

function addTo(cell: Cell, facts: OfferFacts, traits: OfferTraits, row: number, reach: ReachOfOffers | null): void {
  const offer = facts.offers[row] ?? 0
  const provider = traits.provider[offer] ?? 0
  cell.offers += 1
  if (facts.status[row] === placeOfStatus.stopped) cell.stops += 1
  cell.providers.add(provider)
  if ((facts.startWaitWeeks[row] ?? NONE) !== NONE) cell.waitProviders.add(provider)
  if (reach) cell.reach.add(reach.places[offer] ?? 0)
}

function toSupply(cell: Cell, category: string, region: string, reached: string[]): SupplyCell {
  const { offers, stops, providers, waitProviders } = cell
  return { category, region, offers, stops, providers: providers.size, waitProviders: waitProviders.size, reached }
}

function reachedIn(cell: Cell, region: string, { regionOf }: OfferTraits, reach: ReachOfOffers | null): string[] {
  const reached = new Set<string>()
  for (const place of cell.reach) for (const code of reach?.municipalities[place] ?? []) reached.add(code)
  return [...reached].filter((code) => regionOf.get(code) === region).sort()
}
