import { isNoise } from './interpret-noise.ts'
import type { PhraseIndex } from './interpret-phrases.ts'
import { fold, type Token } from './interpret-words.ts'

/**
 * When no phrase fits: what the separate words suggest, from the phrases they occur in.
 * "heeft geen zin meer in het leven" need not be listed when "leven" and "zin" mostly stand in phrases about one need.
 */

interface Guess {
  concept: string
  tokens: Token[]
}

export type Hints = Map<string, { weight: number; shares: [concept: string, share: number][] }>

export function compileHints(index: PhraseIndex): Hints {
  const counts = new Map<string, Map<string, number>>()
  for (const phrase of index.all) {
    for (const part of phrase.stems) {
      const ofPart = counts.get(part) ?? new Map<string, number>()
      phrase.concepts.forEach((concept, at) => {
        ofPart.set(concept, (ofPart.get(concept) ?? 0) + 1 / (1 + at))
      })
      counts.set(part, ofPart)
    }
  }
  return new Map([...counts].map(([part, ofPart]) => [part, hintOf(ofPart, index.all.length)]))
}

export function guessConcepts(tokens: Token[], hints: Hints): Guess[] {
  const scores = new Map<string, { score: number; tokens: Token[] }>()
  for (const token of tokens) {
    if (!maySuggest(token)) continue
    for (const part of token.stems) addHint(scores, token, hints.get(part))
  }
  const ranked = [...scores].map(([concept, found]) => ({ concept, ...found })).sort((a, b) => b.score - a.score)
  const best = ranked[0]?.score ?? 0
  return ranked.filter(({ score, tokens: telling }) => score >= best * nearBest && isConvincing(score, telling)).slice(0, mostGuesses)
}

/** A corrected word is a guess already; a guess on a guess tells nothing. */
function maySuggest(token: Token): boolean {
  return !token.isTaken && token.word.length >= shortestTelling && token.word === fold(token.raw) && !isNoise(token.word)
}

/** One word suffices only when most of several phrases with it are about this one thing. */
function isConvincing(score: number, telling: Token[]): boolean {
  return score >= (new Set(telling).size > 1 ? weakestTogether : weakestAlone)
}

const shortestTelling = 5
const weakestAlone = 4
const weakestTogether = 2.5
/** A word of one or two phrases may stand there by chance; it helps another word, but convinces nobody alone. */
const seldomWeight = 3
const nearBest = 0.75
const mostGuesses = 2

function hintOf(ofPart: Map<string, number>, phrases: number): { weight: number; shares: [string, number][] } {
  const total = [...ofPart.values()].reduce((sum, count) => sum + count, 0)
  const shares = [...ofPart].map(([concept, count]): [string, number] => [concept, count / total])
  const isSeldom = ofPart.size === 1 && total < 3
  return { weight: isSeldom ? seldomWeight : Math.log(phrases / total), shares }
}

function addHint(
  scores: Map<string, { score: number; tokens: Token[] }>,
  token: Token,
  hint: { weight: number; shares: [string, number][] } | undefined,
): void {
  for (const [concept, share] of hint?.shares ?? []) {
    const found = scores.get(concept) ?? { score: 0, tokens: [] }
    found.score += (hint?.weight ?? 0) * share
    found.tokens.push(token)
    scores.set(concept, found)
  }
}
