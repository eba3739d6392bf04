/**
 * The norm that is shown with a group. Of one kind of care in one region it is that region's, on that day: the norm of the
 * offers contracted there. The group may say which kind and region, or a filter that leaves only one. Where nobody is
 * contracted there, and for wider groups, it is the norm that all offers of the group share, if they do.
 */
import type { BottleneckGroup } from '../domain/codes.ts'
import { NONE, type OfferFacts, type OfferTraits } from './offer-facts.ts'
import type { OfferFilter } from './offer-filter.ts'

/** undefined: the one they share. */
type NormOf = (codes: readonly string[]) => number | null | undefined

export function cellNorm(facts: OfferFacts, traits: OfferTraits, groupBy: readonly BottleneckGroup[], { choices }: OfferFilter): NormOf {
  let norms: Map<string, number> | undefined
  return (codes) => {
    const codeOf = (by: BottleneckGroup) => codes[groupBy.indexOf(by)]
    const category = codeOf('category') ?? onlyOf(choices.category)
    const region = codeOf('region') ?? traits.regionOf.get(codeOf('municipality') ?? '') ?? onlyOf(choices.region)
    if (category === undefined || region === undefined) return undefined
    norms ??= regionNorms(facts, traits)
    const norm = norms.get(`${category} ${region}`)
    return norm === NONE ? null : norm
  }
}

function regionNorms({ offers, category, normWeeks }: OfferFacts, traits: OfferTraits): Map<string, number> {
  const perCategory = traits.categories.map(() => new Map<string, number>())
  for (let row = 0; row < offers.length; row += 1) {
    perCategory[category[row] ?? 0]?.set(traits.region[offers[row] ?? 0] ?? '', normWeeks[row] ?? NONE)
  }
  return new Map(
    perCategory.flatMap((norms, place) => [...norms].map(([region, weeks]) => [`${traits.categories[place]} ${region}`, weeks] as const)),
  )
}

function onlyOf(codes: readonly string[] | undefined): string | undefined {
  return codes?.length === 1 ? codes[0] : undefined
}
