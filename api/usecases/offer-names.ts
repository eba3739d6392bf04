/** What the own offers are called, in every way in which a list may name them; how much something written is like it is worked out once. */
import type { MyOffer } from '../contract/my-offer.ts'
import { likenessTo } from '../domain/alike.ts'

/** Of each offer, in their order. */
export interface Likenesses {
  /** From 0 to 1: of the name that it is most like. */
  scores: Float32Array
  nameAt(place: number): string
}

type LikenessFinder = (written: string) => Likenesses

export interface OfferNames {
  care: LikenessFinder
  place: LikenessFinder
  provider: LikenessFinder
}

export function offerNames(offers: readonly MyOffer[]): OfferNames {
  return {
    care: finder(
      offers.map(({ title, product, category }) => [
        title,
        product.name,
        `${product.code} ${product.name}`,
        ...categoryNames(category?.name),
      ]),
    ),
    place: finder(
      offers.map(({ location }) => (location ? [location.code, location.town, location.name, `${location.name} ${location.town}`] : [])),
    ),
    provider: finder(offers.map(({ provider }) => [provider])),
  }
}

function categoryNames(name: string | undefined): string[] {
  return name ? [name, name.replace(/ ?\(.*/, '')] : []
}

function finder(namesOfEach: readonly (readonly string[])[]): LikenessFinder {
  const names = [...new Set(namesOfEach.flat())]
  const places = new Map(names.map((name, place) => [name, place]))
  const own = namesOfEach.map((some) => some.map((name) => places.get(name) ?? 0))
  const likenesses = likenessTo(names)
  const known = new Map<string, Likenesses>()
  const find = (written: string): Likenesses => {
    const ofNames = likenesses(written)
    const bestOf = (offer: number) => mostOf(own[offer] ?? [], ofNames)
    const scores = Float32Array.from(own, (_, offer) => ofNames[bestOf(offer)] ?? 0)
    return { scores, nameAt: (offer) => names[bestOf(offer)] ?? '' }
  }
  return (written) => {
    const found = known.get(written) ?? find(written)
    known.set(written, found)
    return found
  }
}

/** -1: it has no names. */
function mostOf(places: readonly number[], scores: Float32Array): number {
  let best = places[0] ?? -1
  for (const place of places) if ((scores[place] ?? 0) > (scores[best] ?? 0)) best = place
  return best
}
