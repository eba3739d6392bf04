/** A short list to choose from when a row does not say surely which offer it is about: the most likely first. */
import type { MyOffer } from '../contract/my-offer.ts'
import { mistakesBetween } from '../domain/alike.ts'
import type { KnownOffers, RowNames } from './match-offer.ts'

const MOST_CANDIDATES = 8
const LEAST_LIKELY = 0.35

/** `left`: what is still possible; of `among` the most alike fill the list up. */
export function rankOffers(names: RowNames, known: KnownOffers, left: readonly number[], among: readonly number[]): MyOffer[] {
  const possible = new Set(left.length < among.length ? left : [])
  const likely = likelihoodOf(names, known)
  const scored = among
    .filter((place) => known.offers[place]?.mayReport)
    .map((place) => ({ place, score: likely(place) + (possible.has(place) ? 1 : 0) }))
    .sort((one, other) => other.score - one.score)
  const found = scored.filter(({ score }) => score >= LEAST_LIKELY)
  return (found.length > 0 ? found : scored).slice(0, MOST_CANDIDATES).flatMap(({ place }) => known.offers[place] ?? [])
}

function likelihoodOf({ productCode, product, title, region, location }: RowNames, known: KnownOffers): (place: number) => number {
  const named = [product, title].flatMap((text) => (text ? [known.names.care(text)] : []))
  const codes = [productCode, product, title].filter((text) => text !== undefined)
  const there = region ? known.regionOf(region)?.code : undefined
  const places = location ? known.names.place(location).scores : null
  return (place) => {
    const offer = known.offers[place] as MyOffer
    const name = Math.max(0, ...named.map((likenesses) => likenesses.scores[place] ?? 0))
    const code = Math.max(0, ...codes.map((text) => codeLikeness(text, offer.product.code)))
    return Math.max(name, code) + (offer.region.code === there ? 0.3 : 0) + 0.3 * (places?.[place] ?? 0)
  }
}

function codeLikeness(written: string, code: string): number {
  const longest = Math.max(written.length, code.length)
  return longest > 12 ? 0 : Math.max(0, 1 - (1.6 * mistakesBetween(written.toUpperCase(), code.toUpperCase())) / longest)
}
