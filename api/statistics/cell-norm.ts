/**
 * The norm that is shown with a group. Of one kind of care in one region it is that region's, on that day: the norm of the
 * offers contracted there. The group may say which kind and region, or a filter that leaves only one. Where nobody is
 * contracted there, and for wider groups, it is the norm that all offers of the group share, if they do.
 */
import type { BottleneckGroup } from '../domain/codes.ts'
import { NONE, type OfferFacts, type OfferTraits } from './offer-facts.ts'
import type { OfferFilter } from './offer-filter.ts'
import { traitColumn } from './trait-columns.ts'

/** undefined: the one they share. */
type NormOf = (codes: readonly string[]) => number | null | undefined

export function cellNorm(facts: OfferFacts, traits: OfferTraits, groupBy: readonly BottleneckGroup[], { choices }: OfferFilter): NormOf {
  let normOf: ReturnType<typeof regionNorms> | undefined
  return (codes) => {
    const codeOf = (by: BottleneckGroup) => codes[groupBy.indexOf(by)]
    const category = codeOf('category') ?? onlyOf(choices.category)
    const region = codeOf('region') ?? traits.regionOf.get(codeOf('municipality') ?? '') ?? onlyOf(choices.region)
    if (category === undefined || region === undefined) return undefined
    normOf ??= regionNorms(facts, traits)
    return normOf(category, region)
  }
}

const UNSEEN = -2

/** Of each kind of care in each region where somebody is contracted for it. */
function regionNorms(
  { offers, category, normWeeks }: OfferFacts,
  traits: OfferTraits,
): (category: string, region: string) => number | null | undefined {
  const { places, sets } = traitColumn(traits, 'contractRegion')
  const norms = new Int16Array(traits.categories.length * sets.length).fill(UNSEEN)
  for (let row = 0; row < offers.length; row += 1) {
    norms[(category[row] ?? 0) * sets.length + (places[offers[row] ?? 0] ?? 0)] = normWeeks[row] ?? NONE
  }
  const rowOf = new Map(traits.categories.map((code, place) => [code, place]))
  const columnOf = new Map(sets.map(([code = ''], place) => [code, place]))
  return (code, region) => {
    const [row, column] = [rowOf.get(code), columnOf.get(region)]
    const norm = row === undefined || column === undefined ? UNSEEN : (norms[row * sets.length + column] ?? UNSEEN)
    return norm === UNSEEN ? undefined : norm === NONE ? null : norm
  }
}

function onlyOf(codes: readonly string[] | undefined): string | undefined {
  return codes?.length === 1 ? codes[0] : undefined
}
