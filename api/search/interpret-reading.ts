import { type CompleteCut, withWholeEnding } from './interpret-abbreviations.ts'
import { isNoise } from './interpret-noise.ts'
import { asTypedStem, lightStems } from './interpret-phrases.ts'
import { hasSameWords, otherStems, stem } from './interpret-stem.ts'
import type { Token } from './interpret-words.ts'

/** What each typed word counts as: its stem, the parts of a compound, or the word it was meant to be. */

export interface Lexicon {
  /** Every stem of every term and expression. */
  stems: Map<string, number>
  /** The words of the terms and expressions as they are written there. */
  words: Set<string>
  /** Words that are right as they are and mean nothing here, names included. */
  isOrdinary: (word: string) => boolean
  correct: (word: string) => string | undefined
  /** One-word terms in alphabetical order, for completing a word that is still being typed. */
  completions: string[]
  completeCut: CompleteCut
}

export function readTokens(tokens: Token[], lexicon: Lexicon): void {
  joinSplitWords(tokens, lexicon)
  readCutWords(tokens, lexicon)
  tokens.forEach((token, at) => {
    if (token.isTaken) return
    token.stems = knownStems(token.word, lexicon)
    if (token.stems.length > 0) token.stems.push(...partsOfCompound(token.word, lexicon).filter((part) => !lightStems.has(part)))
    else if (!isFamiliar(token.word, lexicon)) guess(token, at === tokens.length - 1, lexicon)
  })
}

/** "verw. eetst. meisje": the full stop behind a word cut short ends no sentence. */
function readCutWords(tokens: Token[], lexicon: Lexicon): void {
  tokens.forEach((token, at) => {
    if (token.isTaken || !token.isBeforeFullStop || knownStems(token.word, lexicon).length > 0 || isFamiliar(token.word, lexicon)) return
    const whole = lexicon.completeCut(token.word)
    if (whole === undefined) return
    token.word = whole
    const next = tokens[at + 1]
    if (next) next.isAfterBreak = false
  })
}

/** A familiar word that stands in no phrase only looks like one that does ("want" and "waan"). */
function knownStems(word: string, lexicon: Lexicon): string[] {
  const isMeant = lexicon.words.has(word) || hasSameWords(word)
  if (!isMeant && isFamiliar(word, lexicon)) return []
  const direct = [asTypedStem(word), stem(word)].filter((part) => lexicon.stems.has(part))
  return direct.length > 0 || word.length < 5
    ? direct
    : otherStems(word)
        .filter((part) => lexicon.stems.has(part))
        .slice(0, 1)
}

function guess(token: Token, isLast: boolean, lexicon: Lexicon): void {
  if (token.word.length > longestWord) return
  const parts = partsOfCompound(token.word, lexicon)
  const isTelling = parts.some((part) => !lightStems.has(part))
  const meant = isTelling ? undefined : wordMeant(token.word, isLast, lexicon)
  if (meant === undefined) {
    token.stems = parts.length > 0 ? parts : startOfCompound(token.word, lexicon)
    return
  }
  token.word = meant
  token.stems = knownStems(meant, lexicon)
  if (token.stems.length === 0) token.stems = partsOfCompound(meant, lexicon)
}

function wordMeant(word: string, isLast: boolean, lexicon: Lexicon): string | undefined {
  const whole = withWholeEnding(word)
  if (whole !== undefined && (lexicon.words.has(whole) || partsOfCompound(whole, lexicon).length > 0)) return whole
  return (
    (isLast ? complete(word, lexicon) : undefined) ?? lexicon.correct(word) ?? (word.length < 3 ? undefined : lexicon.completeCut(word))
  )
}

/** "gezins huis" is "gezinshuis": two words that are one term together, and are not both words of their own right. */
function joinSplitWords(tokens: Token[], lexicon: Lexicon): void {
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [first, second] = [tokens[at], tokens[at + 1]]
    if (!first || !second || first.isTaken || second.isTaken || first.word.length < 3) continue
    const joined = first.word + second.word
    if (joined.length < shortestJoined || !lexicon.stems.has(stem(joined)) || !lexicon.words.has(joined)) continue
    tokens.splice(at, 2, { ...first, raw: `${first.raw} ${second.raw}`, word: joined })
  }
}

const shortestJoined = 8

function complete(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < shortestPrefix) return undefined
  const ends = lexicon.completions.filter((term) => term.startsWith(word))
  return ends.sort((a, b) => a.length - b.length)[0]
}

const shortestPrefix = 4

/** No Dutch word of care is longer; looking for the mistakes in what is would take long. */
const longestWord = 40

/** "angstklachten", "autismegroep", "kinderpsycholoog": the telling parts of a compound that is in no list. */
function partsOfCompound(word: string, lexicon: Lexicon): string[] {
  for (let cut = word.length - shortestTail; cut >= shortestHead; cut--) {
    const head = stemsOfPart(word.slice(0, cut), lexicon, true)
    const tail = head && stemsOfPart(word.slice(cut), lexicon, false)
    if (head && tail && head.length + tail.length > 0) return [...head, ...tail]
  }
  return []
}

/** "dyslexiebehandelaar": a whole term in front tells enough, whatever comes after it. */
function startOfCompound(word: string, lexicon: Lexicon): string[] {
  const terms = lexicon.completions.filter((term) => term.length >= shortestStart && word.startsWith(term))
  const longest = terms.sort((a, b) => b.length - a.length)[0]
  return longest === undefined || word.length < longest.length + shortestTail ? [] : knownStems(longest, lexicon)
}

const shortestStart = 6

const shortestHead = 4
const shortestTail = 4

/** Undefined where the part is no word at all; empty where it is one that tells nothing. */
function stemsOfPart(part: string, lexicon: Lexicon, isHead: boolean): string[] | undefined {
  const forms = isHead ? [part, part.replace(/(?<=.{4})(?:s|e|en|er)$/, '')] : [part]
  for (const form of forms) {
    const stems = knownStems(form, lexicon).filter((found) => !found.startsWith('='))
    if (stems.length > 0) return stems
  }
  return forms.some((form) => compoundParts.has(form) || isNoise(form)) ? [] : undefined
}

const compoundParts = new Set(
  `klachten klacht problemen probleem problematiek stoornis stoornissen behandeling therapie hulp training begeleiding groep groepen
  plek plekken zorg team huis gezin kind kinderen jeugd jongeren meisjes jongens tiener peuter kleuter baby cursus centrum praktyk
  gesprek gesprekken behandelaar behandelaars begeleider arts aanbod traject gedrag ouder moeder vader specialist deskundige coach poli polikliniek`.split(
    /\s+/,
  ),
)

function isFamiliar(word: string, lexicon: Lexicon): boolean {
  return isNoise(word) || lexicon.isOrdinary(word) || /\d/.test(word)
}
