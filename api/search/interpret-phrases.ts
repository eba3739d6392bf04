import { isFiller, isGrammar, isNoise } from './interpret-noise.ts'
import { stem } from './interpret-stem.ts'
import { fold, type Token, wordsOf } from './interpret-words.ts'
import type { Vocabulary } from './interpretation.ts'

/** Terms and expressions in a text: longest first, their words in any order, with up to two other words between them. */

export interface Phrase {
  text: string
  concepts: string[]
  isAcute: boolean
  isHint: boolean
  /** The proper name of a concept, not a description. */
  isName: boolean
  /** What must be there; of a phrase of several words the grammar words are left out. */
  stems: string[]
  /** "moeder slaat kind" is not "kind slaat moeder", and grammar words only tell something in their own order. */
  isOrdered: boolean
  /** Only of words that are everywhere ("ouders op"): no more than one other word may stand between. */
  isThin: boolean
}

export interface Match {
  phrase: Phrase
  tokens: Token[]
}

export interface PhraseIndex {
  all: Phrase[]
  byRarestStem: Map<string, Phrase[]>
  stemCounts: Map<string, number>
}

export function compilePhrases(vocabulary: Vocabulary): PhraseIndex {
  const asTyped = new Set(vocabulary.noTypoTerms.flatMap(wordsOf))
  const all = phrasesOf(vocabulary).map((phrase) => ({ ...phrase, ...readPhrase(phrase.text, asTyped) }))
  const stemCounts = new Map<string, number>()
  for (const part of all.flatMap((phrase) => phrase.stems)) stemCounts.set(part, (stemCounts.get(part) ?? 0) + 1)
  const byRarestStem = new Map<string, Phrase[]>()
  for (const phrase of all) {
    const key = rarest(phrase.stems, stemCounts)
    byRarestStem.set(key, [...(byRarestStem.get(key) ?? []), phrase])
  }
  return { all, byRarestStem, stemCounts }
}

export function matchPhrases(tokens: Token[], index: PhraseIndex): Match[] {
  const candidates: Match[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.isTaken) continue
    for (const key of tokens[at]?.stems ?? []) {
      for (const phrase of index.byRarestStem.get(key) ?? []) {
        const found = placeWords(tokens, at, key, phrase)
        if (found) candidates.push({ phrase, tokens: found })
      }
    }
  }
  candidates.sort((a, b) => weight(b) - weight(a))
  return withoutOverlap(candidates)
}

/** An abbreviation is only itself ("kies" is a method, "kiezen" is not): it is compared as typed. */
export function asTypedStem(word: string): string {
  return `=${word}`
}

function readPhrase(text: string, asTyped: Set<string>): Pick<Phrase, 'stems' | 'isOrdered' | 'isThin'> {
  const words = wordsOf(text)
  const stemOf = (word: string) => (asTyped.has(word) ? asTypedStem(word) : stem(word))
  const telling = words.filter((word, at) => !isFiller(word) || isParticle(words, at)).map(stemOf)
  const asks = isQuestion(words)
  const isThin = telling.length < 2 || telling.every((part) => lightStems.has(part))
  const needed = isThin ? words.map(stemOf) : asks ? [stemOf(words[0] ?? ''), ...telling] : telling
  const stems = [...new Set(needed)]
  const people = stems.filter((part) => persons.has(part)).length
  const isDirected = people > 1 || (people === 1 && stems.some((part) => directed.has(part)))
  return { stems, isOrdered: isThin || asks || isDirected || words.includes('geen'), isThin }
}

/** The second half of a verb ("kijkt je niet aan") ends its phrase, and then says what kind of verb it is. */
function isParticle(words: string[], at: number): boolean {
  return at > 0 && at === words.length - 1 && /^(?:aan|op|in|door|mee|over|om)$/.test(words[at] ?? '')
}

/** "kunnen ouders opvoeden": the verb before its subject is what makes it a question, so it counts. */
function isQuestion(words: string[]): boolean {
  return /^(?:kan|kunnen|mag|mogen|zyn|is|of)$/.test(words[0] ?? '') && persons.has(stem(words[1] ?? ''))
}

const persons = new Set(['moeder', 'vader', 'kind', 'broer', 'ouder', 'jongen', 'meisje', 'oma', 'baby', 'partner', 'zon', 'dochter'])

/** Who does it to whom makes the difference. */
const directed = new Set(['sla', 'zorg', 'dreig', 'mishandel', 'bedreig', 'angstig'])

/** Too common to make a phrase by themselves. */
export const lightStems = new Set([
  ...persons,
  ...['niet', 'huis', 'thuis', 'school', 'zichzelf', 'gezin', 'help', 'plek', 'uit', 'jong', 'blyf', 'praat', 'weg', 'dag', 'wek'],
])

function phrasesOf(vocabulary: Vocabulary): Omit<Phrase, 'stems' | 'isOrdered' | 'isThin'>[] {
  const acute = new Set(vocabulary.expressions.filter((expression) => expression.isAcute).map(({ phrase }) => fold(phrase)))
  const terms = vocabulary.concepts.flatMap((concept) => {
    const phrase = { concepts: [concept.code], isAcute: false, isHint: false }
    return [
      ...[...concept.terms, concept.label].map((text) => ({ ...phrase, text, isName: true, isAcute: acute.has(fold(text)) })),
      ...concept.oneWayTerms.map((text) => ({ ...phrase, text, isName: false, isAcute: acute.has(fold(text)) })),
    ]
  })
  const expressions = vocabulary.expressions.map((expression) => ({
    text: expression.phrase,
    concepts: expression.concepts,
    isAcute: expression.isAcute ?? false,
    isHint: expression.isHint ?? false,
    isName: false,
  }))
  const hints = expressions.filter((expression) => expression.isHint)
  return [...hints, ...terms, ...expressions.filter((expression) => !expression.isHint)]
}

function rarest(stems: string[], counts: Map<string, number>): string {
  const rank = (part: string) => counts.get(part) ?? 0
  return stems.reduce((best, part) => (rank(part) < rank(best) ? part : best), stems[0] ?? '')
}

function placeWords(tokens: Token[], at: number, key: string, phrase: Phrase): Token[] | undefined {
  const positions = [at]
  for (const part of phrase.stems) {
    if (part === key) continue
    const nearest = nearestPosition(tokens, at, part, phrase.stems.length)
    if (nearest === undefined || positions.includes(nearest)) return undefined
    positions.push(nearest)
  }
  if (phrase.isOrdered && !isInOrder(tokens, positions, phrase)) return undefined
  positions.sort((a, b) => a - b)
  return isTogether(tokens, positions, phrase.isThin ? 1 : mostOtherWords)
    ? positions.flatMap((position) => tokens[position] ?? [])
    : undefined
}

function nearestPosition(tokens: Token[], at: number, part: string, length: number): number | undefined {
  const reach = length * (mostBetween + 1)
  for (let away = 1; away <= reach; away++) {
    for (const position of [at + away, at - away]) {
      const token = tokens[position]
      if (token && !token.isTaken && token.stems.includes(part)) return position
    }
  }
  return undefined
}

/** At most two telling words between neighbours and no comma; grammar words come on top, within reason. */
function isTogether(tokens: Token[], positions: number[], mostOther: number): boolean {
  return positions.every((position, index) => {
    const between = tokens.slice((positions[index - 1] ?? position - 1) + 1, position)
    const telling = between.filter((token) => !isGrammar(token.word))
    const isOneSentence = ![...between, tokens[position]].some((token) => token?.isAfterBreak) && !between.some(isContrast)
    return index === 0 || (isOneSentence && telling.length <= mostOther && between.length <= mostBetween)
  })
}

/** "geen kliniek maar behandeling"; in "eet alleen maar wit" it is no "but". */
function isContrast({ word }: Token, at: number, between: Token[]): boolean {
  return word === 'maar' && !/^(?:alleen|nog|steeds)$/.test(between[at - 1]?.word ?? '')
}

function isInOrder(tokens: Token[], positions: number[], phrase: Phrase): boolean {
  const inText = [...positions].sort((a, b) => a - b)
  return inText.every((position, index) => tokens[position]?.stems.includes(phrase.stems[index] ?? ''))
}

const mostOtherWords = 2
const mostBetween = 5

function weight({ phrase, tokens }: Match): number {
  const letters = tokens.reduce((sum, token) => sum + token.word.length, 0)
  const inOrder = tokens.every((token, index) => token.stems.includes(phrase.stems[index] ?? ''))
  const isWhole = tokens.every((token) => phrase.stems.includes(token.stems[0] ?? ''))
  return phrase.stems.length * 100 + letters + (inOrder ? orderBonus : 0) + (isWhole ? wholeBonus : 0)
}

const orderBonus = 40
/** The word itself goes before a part of it: "crisisplek" is not "crisis". */
const wholeBonus = 120

/** A word serves one phrase, save words like "niet" and "moeder" that many phrases share. */
function withoutOverlap(candidates: Match[]): Match[] {
  const used = new Set<Token>()
  return candidates.filter(({ tokens }) => {
    const fresh = tokens.filter((token) => !used.has(token))
    const isNew = fresh.some((token) => !isShared(token)) || (fresh.length === tokens.length && fresh.length > 0)
    const clashes = tokens.some((token) => used.has(token) && !isShared(token))
    if (!isNew || clashes) return false
    for (const token of tokens) used.add(token)
    return true
  })
}

function isShared(token: Token): boolean {
  return isNoise(token.word) || sharedStems.has(token.word)
}

const sharedStems = new Set(['school', 'thuis', 'huis', 'niet'])
