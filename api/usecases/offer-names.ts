/** What the own offers are called, in every way in which a list may name them; how much something written is like it is worked out once. */
import type { MyOffer } from '../contract/my-offer.ts'
import { likenessTo } from '../domain/alike.ts'

/** From 0 to 1, with the name that it is most like. */
interface Likeness {
  score: number
  name: string
}

/** Of each offer, in their order. */
export type LikenessFinder = (written: string) => readonly Likeness[]

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
  const places = namesOfEach.map((own) => own.map((name) => names.indexOf(name)))
  const likenesses = likenessTo(names)
  const known = new Map<string, readonly Likeness[]>()
  const find = (written: string) => {
    const scores = likenesses(written)
    return places.map((own) => bestOf(own, names, scores))
  }
  return (written) => {
    const found = known.get(written) ?? find(written)
    known.set(written, found)
    return found
  }
}

function bestOf(places: readonly number[], names: readonly string[], scores: readonly number[]): Likeness {
  let best: Likeness = { score: 0, name: '' }
  for (const place of places) if ((scores[place] ?? 0) > best.score) best = { score: scores[place] ?? 0, name: names[place] ?? '' }
  return best
}
