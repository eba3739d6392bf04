/** A short list to choose from when a row does not say surely which offer it is about: the most likely first. */
import type { MyOffer } from '../contract/my-offer.ts'
import { alike, mistakesBetween } from '../domain/alike.ts'
import type { RowNames } from './match-offer.ts'
import type { RegionFinder } from './region-finder.ts'

const MOST_CANDIDATES = 8
const LEAST_LIKELY = 0.35

/** `left`: what is still possible; of `all` the most alike fill the list up. */
export function rankOffers(names: RowNames, left: readonly MyOffer[], all: readonly MyOffer[], regionOf: RegionFinder): MyOffer[] {
  const possible = new Set(left.length < all.length ? left : [])
  const scored = all
    .map((offer) => ({ offer, score: likelihood(names, offer, regionOf) + (possible.has(offer) ? 1 : 0) }))
    .filter(({ score }) => score >= LEAST_LIKELY)
    .sort((one, other) => other.score - one.score)
  const found = scored.length > 0 ? scored.map(({ offer }) => offer) : all
  return found.filter(({ mayReport }) => mayReport).slice(0, MOST_CANDIDATES)
}

function likelihood({ productCode, product, title, region, location }: RowNames, offer: MyOffer, regionOf: RegionFinder): number {
  const name = Math.max(0, ...[product, title].flatMap((text) => (text ? [nameLikeness(text, offer)] : [])))
  const code = productCode ? codeLikeness(productCode, offer.product.code) : 0
  const there = region && regionOf(region)?.code === offer.region.code ? 0.3 : 0
  const place = location && offer.location ? 0.3 * Math.max(alike(location, offer.location.town), alike(location, offer.location.name)) : 0
  return Math.max(name, code) + there + place
}

function nameLikeness(text: string, { title, product, category }: MyOffer): number {
  return Math.max(alike(text, title), alike(text, product.name), alike(text, category?.name ?? ''))
}

function codeLikeness(written: string, code: string): number {
  const longest = Math.max(written.length, code.length)
  return longest > 12 ? 0 : Math.max(0, 1 - (1.6 * mistakesBetween(written.toUpperCase(), code.toUpperCase())) / longest)
}
