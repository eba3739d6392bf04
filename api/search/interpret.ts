import { sharpenCrisis } from './interpret-acute.ts'
import { compileProducts, type ProductsByCode } from './interpret-codes.ts'
import { type Estimate, estimate, phrasesWith } from './interpret-estimate.ts'
import { takeCodes, takeFigures, takeLanguage, takePlaces } from './interpret-figures.ts'
import { freeWordsOf } from './interpret-free-words.ts'
import { isAgeOfParent } from './interpret-kind-ages.ts'
import { guessed, isForAge, withDangerFirst, withFittingAgeFirst, withLikeliestFirst, withoutUnlikelyCare } from './interpret-lead.ts'
import { compileLexicon } from './interpret-lexicon.ts'
import { likelyKinds } from './interpret-likely-kinds.ts'
import { isNegated } from './interpret-negation.ts'
import { isGrammar, isNoise } from './interpret-noise.ts'
import { compilePhrases, type Match, matchPhrases, type PhraseIndex } from './interpret-phrases.ts'
import { compilePlaces, type PlaceNames } from './interpret-places.ts'
import { type FoundProvider, findProviderByOwnWord, findProviderByWholeName, type ProviderNames } from './interpret-providers.ts'
import { type Lexicon, readTokens } from './interpret-reading.ts'
import { remembering } from './interpret-remember.ts'
import { compileStatistics, type Statistics } from './interpret-statistics.ts'
import { take, takeAcute, takeSilently } from './interpret-take.ts'
import { findUrgency, isHasteWord, type Urgency } from './interpret-urgency.ts'
import { type Token, tokenize } from './interpret-words.ts'
import type { Concept, Interpretation, Vocabulary } from './interpretation.ts'

export interface Interpreter {
  interpret: (text: string, options?: { exact?: boolean }) => Interpretation
}

/** The same words come back with every filter and every page. In memory only: what is typed is nowhere written down. */
const MOST_TEXTS = 500

export function createInterpreter(vocabulary: Vocabulary): Interpreter {
  const compiled = compile(vocabulary)
  const interpretOnce = remembering((text) => interpretWith(compiled, text), MOST_TEXTS)
  return {
    interpret: (text, options) => (options?.exact ? takenLiterally(text) : interpretOnce(text)),
  }
}

interface Compiled {
  vocabulary: Vocabulary
  concepts: Map<string, Concept>
  providerNames: Map<string, string>
  phrases: PhraseIndex
  statistics: Statistics
  places: PlaceNames
  providers: ProviderNames
  products: ProductsByCode
  lexicon: Lexicon
}

function compile(vocabulary: Vocabulary): Compiled {
  const phrases = compilePhrases(vocabulary)
  const places = compilePlaces(vocabulary)
  const concepts = new Map(vocabulary.concepts.map((concept) => [concept.code, concept]))
  return {
    vocabulary,
    concepts,
    providerNames: new Map(vocabulary.providers.map(({ id, name }) => [id, name])),
    phrases,
    statistics: compileStatistics(phrases.all, (code) => (concepts.get(code)?.categories.length ?? 0) > 0),
    places,
    products: compileProducts(vocabulary),
    ...compileLexicon(vocabulary, phrases, places),
  }
}

function takenLiterally(text: string): Interpretation {
  const freeWords = tokenize(text).map((token) => token.raw.toLowerCase())
  return { ...nothing(), freeWords }
}

function nothing(): Interpretation {
  return { concepts: [], freeWords: [], understood: [], expandedTerms: [], products: [], isAcute: false }
}

/** Figures and names first: what they take can no longer be read as a need. */
function interpretWith(compiled: Compiled, text: string): Interpretation {
  const tokens = tokenize(text)
  const result = nothing()
  const urgency = findUrgency(tokens)
  takeSilently(tokens.filter(isHasteWord))
  takeCodes(compiled, tokens, result)
  readTokens(tokens, compiled.lexicon)
  takeProvider(compiled, findProviderByWholeName(tokens, compiled.providers), result)
  takePlaces(compiled.places, tokens, result)
  takeFigures(tokens, result)
  takeLanguage(tokens, result)
  takeUrgency(urgency, result, false)
  takeConcepts(compiled, tokens, result)
  takeUrgency(urgency, result, true)
  takeProvider(compiled, findProviderByOwnWord(tokens, compiled.providers), result)
  result.freeWords = freeWordsOf(tokens, result.concepts.length > 0)
  result.expandedTerms = otherTerms(compiled, result, tokens)
  return result
}

function takeProvider({ providerNames }: Compiled, found: FoundProvider | undefined, result: Interpretation): void {
  if (!found || result.provider !== undefined) return
  result.provider = found.id
  take(result, 'provider', found.tokens, found.id, providerNames.get(found.id) ?? found.id)
}

/** Danger tells which form of care is meant; haste only that help now is shown as well. */
function takeUrgency(urgency: Urgency | undefined, result: Interpretation, isHaste: boolean): void {
  if (!urgency || urgency.isHaste !== isHaste || result.isAcute) return
  const wereTaken = urgency.tokens.map((token) => token.isTaken)
  takeAcute(urgency.tokens, result)
  urgency.tokens.forEach((token, at) => {
    token.isTaken = isHaste || wereTaken[at] === true
  })
}

function takeConcepts(compiled: Compiled, tokens: Token[], result: Interpretation): void {
  const matches = matchPhrases(tokens, compiled.phrases)
  const wanted = matches.filter((match) => !isNegated(match, tokens, isAboutCare(compiled, match)))
  for (const match of matches) if (!wanted.includes(match)) takeSilently(match.tokens)
  const clear = wanted.filter((match) => !match.phrase.isHint || isSeconded(match, wanted))
  const isClear = clear.some((match) => match.phrase.concepts.some((code) => saysWhatIsNeeded(compiled, code)))
  const meant = isClear ? clear : wanted
  const estimates = estimatesOf(compiled, tokens, meant, result.age)
  const found = rankConcepts(compiled, meant, result)
  const isAllSaid = found.length > 0 || wanted.length < matches.length
  const ranked = isAllSaid ? found : guessConcept(compiled, tokens, estimates, result)
  const areOnlyNames = isOnlyNames(meant, tokens)
  const isCareAlone = isOneWordOfCare(compiled, meant, tokens)
  const likeliest = areOnlyNames || isCareAlone ? ranked : withLikeliestFirst(ranked, estimates, meant, compiled.concepts)
  const ordered = withDangerFirst(withFittingAgeFirst(likeliest, result.age, compiled.concepts), meant, compiled.concepts).slice(
    0,
    mostConcepts,
  )
  const sharp = result.isAcute || ordered.includes('crisis') ? sharpenCrisis(ordered, compiled.concepts) : ordered
  result.concepts = withoutUnlikelyCare(sharp, estimates, meant, compiled.concepts)
  const isOneName = areOnlyNames && meant.length === 1
  const denied = matches.filter((match) => !wanted.includes(match) && isAboutCare(compiled, match)).flatMap(({ phrase }) => phrase.concepts)
  const unsure = areOnlyNames ? [] : estimates
  const kinds = isOneName || isCareAlone ? [] : likelyKinds(result.concepts, unsure, meant, compiled.concepts, { age: result.age, denied })
  if (kinds.length > 0) result.likelyKinds = kinds
  tellConcepts(compiled, ordered, tokens, result)
  leaveAgeOfParent(result)
}

/** "angst", "gezinshuis ede": nothing was said but the names of concepts, so there is nothing to estimate. */
function isOnlyNames(meant: readonly Match[], tokens: readonly Token[]): boolean {
  return meant.length > 0 && meant.every(({ phrase }) => phrase.isName) && tokens.every((token) => token.isTaken || isNoise(token.word))
}

/** "begeleiding": the estimate knows it from many kinds of care, but it is one. */
function isOneWordOfCare(compiled: Compiled, meant: readonly Match[], tokens: readonly Token[]): boolean {
  const [only] = meant
  if (!only || meant.length > 1 || only.phrase.stems.length > 1 || only.phrase.isHint) return false
  return isAboutCare(compiled, only) && tokens.every((token) => token.isTaken || isGrammar(token.word))
}

function isAboutCare({ concepts }: Compiled, { phrase }: Match): boolean {
  return concepts.get(phrase.concepts[0] ?? '')?.role === 'care'
}

/** What the text as a whole made lead is told with the words that speak for it. */
function tellConcepts({ concepts, statistics }: Compiled, found: string[], tokens: Token[], result: Interpretation): void {
  const [lead] = found
  if (lead === undefined || result.understood.some(({ kind, value }) => kind === 'concept' && value === lead)) return
  const telling = tokens.filter((token) => phrasesWith(token, lead, statistics) > 0)
  take(result, 'concept', telling, lead, concepts.get(lead)?.label ?? lead)
}

/** What was ruled out, placed or counted is no ground for an estimate. */
function estimatesOf({ statistics, concepts }: Compiled, tokens: Token[], meant: Match[], age: number | undefined): Estimate[] {
  const inPhrases = new Set(meant.flatMap((match) => match.tokens))
  const telling = tokens.filter((token) => !token.isTaken || inPhrases.has(token))
  return estimate(telling, statistics).filter(({ concept }) => isForAge(concepts.get(concept), age))
}

function guessConcept(
  { concepts, statistics, lexicon }: Compiled,
  tokens: Token[],
  estimates: Estimate[],
  result: Interpretation,
): string[] {
  const found = guessed(tokens, estimates, statistics, lexicon)
  if (!found) return []
  take(result, 'concept', found.tokens, found.concept, concepts.get(found.concept)?.label ?? found.concept)
  return [found.concept]
}

function leaveAgeOfParent(result: Interpretation): void {
  const { age } = result
  if (age === undefined || !result.concepts.some((code) => isAgeOfParent(code, age))) return
  delete result.age
  result.understood = result.understood.filter(({ kind }) => kind !== 'age')
}

/** Two hints at the same thing are as good as one clear word. */
function isSeconded(hint: Match, matches: Match[]): boolean {
  return matches.some((other) => other !== hint && other.phrase.concepts[0] === hint.phrase.concepts[0])
}

function saysWhatIsNeeded({ concepts }: Compiled, code: string): boolean {
  return (concepts.get(code)?.categories.length ?? 0) > 0 && !legalFrames.has(code)
}

/** Care before need, more telling phrases first; concepts that lead to no care at all are left out. */
function rankConcepts({ concepts }: Compiled, matches: Match[], result: Interpretation): string[] {
  const strength = new Map<string, number>()
  for (const { phrase, tokens } of matches) {
    if (phrase.isAcute || namesCrisis(phrase.concepts, tokens)) takeAcute(tokens, result)
    takeSilently(tokens)
    phrase.concepts.forEach((code, at) => {
      const concept = concepts.get(code)
      if (!concept || concept.categories.length === 0) return
      if (!strength.has(code)) take(result, 'concept', tokens, code, concept.label)
      strength.set(code, Math.max(strength.get(code) ?? 0, phrase.stems.length * 10 + (phrase.isName ? 15 : 0) - at))
    })
  }
  const ranked = [...strength.keys()].sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0))
  return withoutGeneral(concepts, ranked).slice(0, mostConcepts)
}

const mostConcepts = 6

/**
 * Care goes before need. But general words of care ("begeleiding", "ggz") add nothing beside a named kind and come after
 * a need, and legal frames add nothing beside any need.
 */
function withoutGeneral(concepts: Map<string, Concept>, ranked: string[]): string[] {
  const isCare = (code: string) => concepts.get(code)?.role === 'care'
  const care = ranked.filter(isCare)
  const needs = ranked.filter((code) => !isCare(code))
  const namedCare = care.filter((code) => !generalCare.has(code) && code !== 'crisis' && !isLevelOfOther(concepts, code, needs))
  const telling = needs.filter((code) => !legalFrames.has(code))
  const wanted = telling.length + namedCare.length > 0 ? telling : needs
  const crisis = care.filter((code) => code === 'crisis')
  const general = care.filter((code) => generalCare.has(code))
  return [...namedCare, ...crisis, ...wanted, ...(namedCare.length > 0 || needs.length > 1 ? [] : general)]
}

/** "gameverslaafd, kliniek": how heavy the ggz must be says nothing where the need is not one of the ggz. */
function isLevelOfOther(concepts: Map<string, Concept>, code: string, needs: readonly string[]): boolean {
  const kinds = needs.flatMap((need) => concepts.get(need)?.categories ?? [])
  return levelsOfGgz.has(code) && kinds.length > 0 && !kinds.some((kind) => levelsOfGgz.has(kind))
}

const levelsOfGgz = new Set(['basis-ggz', 'specialistische-ggz', 'ggz-hoogspecialistisch', 'ggz-kliniek'])

const generalCare = new Set(['begeleiding', 'ggz', 'verblijf'])

/** Says who decides, not what is needed. */
const legalFrames = new Set(['jeugdbescherming'])

/** "crisisplek" and "spoedhulp" ask for help now, also where the phrase is a plain term; thoughts of suicide always do. */
function namesCrisis(codes: string[], tokens: Token[]): boolean {
  if (codes.includes('suicidaliteit')) return true
  return codes.some((code) => code.startsWith('crisis')) && tokens.some((token) => /^(?:crisis|spoed|nood|acu)/.test(token.word))
}

const mostExpandedTerms = 8

/** Terms of the found concepts in turn, so that no concept crowds out another. */
function otherTerms({ concepts }: Compiled, result: Interpretation, tokens: Token[]): string[] {
  const typed = ` ${tokens.map((token) => token.raw.toLowerCase()).join(' ')} `
  const lists = result.concepts.map((code) => concepts.get(code)?.terms ?? [])
  const longest = Math.max(0, ...lists.map((terms) => terms.length))
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((terms) => terms[at] ?? [])).flat()
  return [...new Set(inTurn)].filter((term) => !typed.includes(` ${term} `)).slice(0, mostExpandedTerms)
}
