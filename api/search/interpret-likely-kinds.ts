import type { Estimate } from './interpret-estimate.ts'
import { isUsual } from './interpret-kind-ages.ts'
import type { Match } from './interpret-phrases.ts'
import type { Concept, LikelyKind } from './interpretation.ts'

/**
 * The kinds of care a text may well ask for, likeliest first, where it does not say which: "zit de hele dag te gamen en
 * komt niet meer op school". One concept must lead a search; these keep the other readings, and the other kinds that fit
 * as well, within the first results. The numbers below were measured on queries that no phrase was written after.
 */
export function likelyKinds(
  found: readonly string[],
  estimates: readonly Estimate[],
  meant: readonly Match[],
  concepts: ReadonlyMap<string, Concept>,
  { age, denied }: { age: number | undefined; denied: readonly string[] },
): LikelyKind[] {
  if (found.length === 0) return []
  const named = namedCare(found, meant, concepts)
  const weighed = named.length > 0 ? byPlace(named) : [...byPlace(found), ...byChance(estimates)]
  const ruledOut = denied.flatMap((code) => concepts.get(code)?.categories[0] ?? [])
  const fits = (category: string) => (age === undefined || isUsual(category, age)) && !ruledOut.includes(category)
  const likely = withCrisisFirst(pickInTurn(weighed, concepts, fits), found[0])
  return likely.length > 1 ? likely : []
}

/** What cannot wait stands above what it may also be about. */
function withCrisisFirst(likely: readonly LikelyKind[], lead: string | undefined): LikelyKind[] {
  const isCrisis = (code: string) => code.startsWith('crisis')
  if (lead === undefined || !isCrisis(lead)) return [...likely]
  return [...likely.filter(({ category }) => isCrisis(category)), ...likely.filter(({ category }) => !isCrisis(category))]
}

/** What a picked kind fits has been served with it and counts for less. */
function pickInTurn(
  weighed: readonly Weighed[],
  concepts: ReadonlyMap<string, Concept>,
  fits: (category: string) => boolean,
): LikelyKind[] {
  const picked: LikelyKind[] = []
  let left = weighed
  let least = 0
  while (picked.length < mostKinds) {
    const [best] = [...kindsOf(left, concepts)]
      .filter(([category]) => fits(category) && !picked.some((kind) => kind.category === category))
      .sort(([, one], [, other]) => other.weight - one.weight)
    if (!best || best[1].weight < least) break
    const [category, { concept, weight }] = best
    if (picked.length === 0) least = leastOfBest * weight
    picked.push({ category, concept })
    left = left.map((each) => (isServed(each, category, concepts) ? { ...each, weight: each.weight * afterServed } : each))
  }
  return picked
}

function isServed({ concept }: Weighed, category: string, concepts: ReadonlyMap<string, Concept>): boolean {
  const { categories = [], best = 2 } = concepts.get(concept) ?? {}
  return categories.slice(0, best).includes(category)
}

const afterServed = 0.5
const mostKinds = 3
const leastOfBest = 0.05

interface Weighed {
  concept: string
  weight: number
}

/**
 * "gezinshuis lvb": care that is asked for by its name is wanted, whatever else is told; beside it only needs that have a
 * kind of their own ("onderzoek leesproblemen").
 */
function namedCare(found: readonly string[], meant: readonly Match[], concepts: ReadonlyMap<string, Concept>): string[] {
  const isNamed = (code: string) =>
    concepts.get(code)?.role === 'care' && meant.some(({ phrase }) => phrase.isName && phrase.concepts[0] === code)
  const hasOwnKind = (code: string) => ownKinds.has(concepts.get(code)?.categories[0] ?? '') && concepts.get(code)?.best === 1
  const [lead] = found
  return lead !== undefined && isNamed(lead) ? found.filter((code) => isNamed(code) || hasOwnKind(code)) : []
}

const ownKinds = new Set(['dyslexie', 'verslavingszorg', 'scheiding', 'forensisch'])

function byPlace(found: readonly string[]): Weighed[] {
  return found.map((concept, at) => ({ concept, weight: weightOfFirst * weightOfNext ** at }))
}

const weightOfFirst = 0.6
const weightOfNext = 0.6

/** The chances are too sure of themselves: their roots come nearer to how often they are right. */
function byChance(estimates: readonly Estimate[]): Weighed[] {
  const roots = estimates.slice(0, mostEstimates).map(({ concept, chance }) => ({ concept, weight: Math.sqrt(chance) }))
  const sum = roots.reduce((total, { weight }) => total + weight, 0)
  return roots.map(({ concept, weight }) => ({ concept, weight: weight / sum }))
}

const mostEstimates = 8

/** Per kind the weight of all concepts that it fits, and the one that speaks for it most. */
function kindsOf(weighed: readonly Weighed[], concepts: ReadonlyMap<string, Concept>): Map<string, Weighed> {
  const kinds = new Map<string, Weighed & { most: number }>()
  for (const { concept, weight } of weighed) {
    const { categories = [], best = 2 } = concepts.get(concept) ?? {}
    categories.forEach((category, at) => {
      const part = weight * (at < best ? 1 - stepOfBest * at : weightOfRest)
      const known = kinds.get(category)
      const isMost = part > (known?.most ?? 0)
      kinds.set(category, {
        weight: (known?.weight ?? 0) + part,
        concept: isMost || !known ? concept : known.concept,
        most: isMost || !known ? part : known.most,
      })
    })
  }
  return kinds
}

const stepOfBest = 0.2
const weightOfRest = 0.2
