import { featuresOf, type Statistics } from './interpret-statistics.ts'
import type { Token } from './interpret-words.ts'

/** What a text is most likely about, by what its words have in common with all phrases together. */
export interface Estimate {
  concept: string
  /** 0 to 1; of all concepts together 1. */
  chance: number
}

/** Most likely first; empty where hardly anything in the text is known. */
export function estimate(tokens: readonly Token[], { concepts, gains, costs, stemOf }: Statistics): Estimate[] {
  const scores = concepts.map(() => 0)
  let known = 0
  for (const { text, weight } of featuresOf(
    tokens.map((token) => token.word),
    stemOf,
  )) {
    const gain = gains.get(text)
    if (!gain) continue
    known += weight * gain.rarity
    for (let at = 0; at < gain.pairs.length; at += 2) {
      const number = gain.pairs[at] ?? 0
      scores[number] = (scores[number] ?? 0) + weight * (gain.pairs[at + 1] ?? 0)
    }
  }
  return known < leastKnown
    ? []
    : chancesOf(
        concepts,
        scores.map((score, at) => score + known * (costs[at] ?? 0)),
      )
}

/** As much as one word that a few phrases share. */
const leastKnown = 0.8

function chancesOf(concepts: readonly string[], scores: readonly number[]): Estimate[] {
  const best = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - best))
  const sum = raised.reduce((total, each) => total + each, 0)
  return concepts.map((concept, at) => ({ concept, chance: (raised[at] ?? 0) / sum })).sort((a, b) => b.chance - a.chance)
}

/** How many phrases about the concept hold the word itself, not only pieces of it. */
export function phrasesWith(token: Token, concept: string, { concepts, gains, stemOf }: Statistics): number {
  const number = concepts.indexOf(concept)
  const { counts } = gains.get(stemOf(token.word)) ?? {}
  return counts?.get(number) ?? 0
}
