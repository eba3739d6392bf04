import { type Estimate, phrasesWith } from './interpret-estimate.ts'
import { fitsAge } from './interpret-kind-ages.ts'
import { isNoise } from './interpret-noise.ts'
import type { Match } from './interpret-phrases.ts'
import type { Lexicon } from './interpret-reading.ts'
import type { Statistics } from './interpret-statistics.ts'
import type { Token } from './interpret-words.ts'
import type { Concept } from './interpretation.ts'

/** Which concept leads: only offers that have the first one are found, so a wrong first is worse than a wrong second. */

/**
 * Phrases see their own words only; where the text as a whole speaks surely for another concept, that leads.
 * Of two found concepts it need not be as sure. Care that is asked for by its name is what is meant: no need leads before
 * it, and before an abbreviation ("iht") nothing does.
 */
export function withLikeliestFirst(
  found: string[],
  [likeliest]: Estimate[],
  meant: readonly Match[],
  concepts: Map<string, Concept>,
): string[] {
  if (!likeliest || found.length === 0 || isNamedBefore(found[0], likeliest, meant, concepts) || isDirected(found[0], meant)) return found
  const needed = isNamedCare(found[0], meant, concepts) ? almostCertain : found.includes(likeliest.concept) ? likely : sure
  if (likeliest.chance < needed) return found
  return [likeliest.concept, ...found.filter((code) => code !== likeliest.concept)]
}

function isNamedBefore(first: string | undefined, { concept }: Estimate, meant: readonly Match[], concepts: Map<string, Concept>): boolean {
  const names = namesOf(first, meant, concepts)
  return names.length > 0 && (concepts.get(concept)?.role === 'need' || names.some(isAbbreviation))
}

function isNamedCare(first: string | undefined, meant: readonly Match[], concepts: Map<string, Concept>): boolean {
  return namesOf(first, meant, concepts).length > 0
}

function namesOf(first: string | undefined, meant: readonly Match[], concepts: Map<string, Concept>): Match[] {
  if (concepts.get(first ?? '')?.role !== 'care') return []
  return meant.filter((match) => match.phrase.concepts[0] === first && isName(match))
}

/** Who does it to whom is not seen by the words alone ("kind slaat moeder"). */
function isDirected(first: string | undefined, meant: readonly Match[]): boolean {
  return meant.some(({ phrase }) => phrase.concepts[0] === first && phrase.isOrdered && !phrase.isThin)
}

/** Also a word of one term ("begeleiding"): whoever types it means it. */
function isName(match: Match): boolean {
  return match.phrase.isName || isAbbreviation(match) || (match.phrase.stems.length === 1 && !match.phrase.isHint)
}

function isAbbreviation({ phrase }: Match): boolean {
  return phrase.stems.some((part) => part.startsWith('='))
}

const likely = 0.9
const sure = 0.95
const almostCertain = 0.97

/** Care that does not exist for this age does not lead where something else was meant as well. */
export function withFittingAgeFirst(found: string[], age: number | undefined, concepts: Map<string, Concept>): string[] {
  const fits = (code: string) => isForAge(concepts.get(code), age)
  return [...found.filter(fits), ...found.filter((code) => !fits(code))]
}

/** "wil dood, ouders radeloos": what makes it acute is what it is about. */
export function withDangerFirst(found: string[], meant: readonly Match[], concepts: Map<string, Concept>): string[] {
  if (concepts.get(found[0] ?? '')?.role === 'care') return found
  const acute = new Set(meant.filter(({ phrase }) => phrase.isAcute).map(({ phrase }) => phrase.concepts[0]))
  const isDanger = (code: string) => acute.has(code) && dangers.has(code)
  return [...found.filter(isDanger), ...found.filter((code) => !isDanger(code))]
}

const dangers = new Set(['suicidaliteit', 'psychose', 'crisis-ggz'])

export function isForAge(concept: Concept | undefined, age: number | undefined): boolean {
  return concept === undefined || age === undefined || fitsAge(concept, age)
}

/**
 * Offers with two of the concepts stand above those with the first alone, so care that only a description points at must
 * be likely ("praten over de kinderen lukt niet sinds de scheiding" asks for no therapy without words).
 */
export function withoutUnlikelyCare(
  [lead, ...others]: string[],
  estimates: readonly Estimate[],
  meant: readonly Match[],
  concepts: Map<string, Concept>,
): string[] {
  if (lead === undefined) return []
  const isSure = estimates[0]?.concept === lead && estimates[0].chance > likely
  const chanceOf = (code: string) => estimates.find(({ concept }) => concept === code)?.chance ?? 0
  const isNamed = (code: string) => meant.some(({ phrase }) => phrase.concepts[0] === code && (phrase.isName || phrase.stems.length === 1))
  const isKept = (code: string) => !isSure || concepts.get(code)?.role !== 'care' || isNamed(code) || chanceOf(code) > leastBeside
  return [lead, ...others.filter(isKept)]
}

const leastBeside = 0.05

export interface Guess {
  concept: string
  tokens: Token[]
}

/** Where no phrase fits: the likeliest. One word alone may stand in a phrase by chance, so it must stand in several. */
export function guessed(tokens: Token[], [likeliest]: Estimate[], statistics: Statistics, lexicon: Lexicon): Guess | undefined {
  const content = tokens.filter((token) => hasContent(token, lexicon))
  if (!likeliest || content.length === 0 || likeliest.chance < leastGuess) return undefined
  const { concept } = likeliest
  const telling = content.filter((token) => phrasesWith(token, concept, statistics) > 0)
  if (
    content.length === 1 &&
    likeliest.chance < sureOfOne &&
    !content.some((only) => phrasesWith(only, concept, statistics) >= severalPhrases)
  )
    return undefined
  return { concept, tokens: telling.length > 0 ? telling : content }
}

const leastGuess = 0.2
const severalPhrases = 3
const sureOfOne = 0.97

/** Neither grammar nor a name nor a figure, nor a word that only looks like one of care. */
function hasContent(token: Token, lexicon: Lexicon): boolean {
  return !token.isTaken && !/^\d/.test(token.word) && !isNoise(token.word) && (token.stems.length > 0 || !lexicon.isOrdinary(token.word))
}
