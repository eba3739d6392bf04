import { type Estimate, speaksFor } from './interpret-estimate.ts'
import { fitsAge } from './interpret-kind-ages.ts'
import { isNoise } from './interpret-noise.ts'
import type { Statistics } from './interpret-statistics.ts'
import { fold, type Token } from './interpret-words.ts'
import type { Concept } from './interpretation.ts'

/** Which concept leads: only offers that have the first one are found, so a wrong first is worse than a wrong second. */

/**
 * Phrases see their own words only; where the text as a whole speaks almost surely for another concept, that leads.
 * Of two found concepts it need not be as sure.
 */
export function withLikeliestFirst(found: string[], [likeliest]: Estimate[]): string[] {
  if (!likeliest || found.length === 0 || likeliest.chance < (found.includes(likeliest.concept) ? likely : almostSure)) return found
  return [likeliest.concept, ...found.filter((code) => code !== likeliest.concept)]
}

const likely = 0.9
const almostSure = 0.97

/** Care that does not exist for this age does not lead where something else was meant as well. */
export function withFittingAgeFirst(found: string[], age: number | undefined, concepts: Map<string, Concept>): string[] {
  const fits = (code: string) => isForAge(concepts.get(code), age)
  return [...found.filter(fits), ...found.filter((code) => !fits(code))]
}

export function isForAge(concept: Concept | undefined, age: number | undefined): boolean {
  return concept === undefined || age === undefined || fitsAge(concept, age)
}

/** Where no phrase fits: the likeliest, if a word as typed speaks for it. */
export function guessed(tokens: Token[], estimates: Estimate[], statistics: Statistics): { concept: string; tokens: Token[] } | undefined {
  const [likeliest] = estimates
  if (!likeliest || likeliest.chance < leastGuess) return undefined
  const telling = tokens.filter((token) => mayTell(token) && speaksFor(token, likeliest.concept, statistics))
  return telling.length > 0 ? { concept: likeliest.concept, tokens: telling } : undefined
}

const leastGuess = 0.2

/** A corrected word is a guess already, and a guess on a guess tells nothing; nor does a word that only looks like one of care. */
function mayTell(token: Token): boolean {
  return !token.isTaken && token.stems.length > 0 && !isNoise(token.word) && token.word === fold(token.raw)
}
