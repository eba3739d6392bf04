import { createCompletion } from './interpret-abbreviations.ts'
import { isNoise, noiseWords } from './interpret-noise.ts'
import { ordinaryWords } from './interpret-ordinary.ts'
import { asTypedStem, type PhraseIndex } from './interpret-phrases.ts'
import type { PlaceNames } from './interpret-places.ts'
import { compileProviders, type ProviderNames } from './interpret-providers.ts'
import type { Lexicon } from './interpret-reading.ts'
import { createSpelling } from './interpret-spelling.ts'
import { sameWordForms, stem } from './interpret-stem.ts'
import { wordsOf } from './interpret-words.ts'
import type { Vocabulary } from './interpretation.ts'

/** All words that are known, and with that what counts as misspelt. */
export function compileLexicon(
  vocabulary: Vocabulary,
  phrases: PhraseIndex,
  places: PlaceNames,
): { lexicon: Lexicon; providers: ProviderNames } {
  const hintWords = new Set(phrases.all.filter((phrase) => phrase.isHint).flatMap((phrase) => wordsOf(phrase.text)))
  const careWords = new Set(phrases.all.flatMap((phrase) => wordsOf(phrase.text)))
  const placeWords = new Set([...places.values()].flatMap((names) => names.flatMap((name) => name.words)))
  const ownNames = new Set([...vocabulary.municipalities, ...vocabulary.regions].flatMap(({ name }) => wordsOf(name)))
  const isCommon = (word: string) => isNoise(word) || ordinaryWords.has(word) || placeWords.has(word)
  const providers = compileProviders(vocabulary, (word) => isCommon(word) || careWords.has(word))
  const mayBeMeant = [
    ...careWords,
    ...[...placeWords].filter((word) => ownNames.has(word) || word.length >= shortestMistyped),
    ...[...providers.byOwnWord.keys()].filter((word) => word.length >= 6),
  ]
  const correct = createSpelling(
    mayBeMeant.filter((word) => !isKeptAsTyped(word, phrases) && !hintWords.has(word)),
    [...noiseWords(), ...hintWords, ...ordinaryWords, ...sameWordForms()],
  )
  const lexicon: Lexicon = {
    stems: phrases.stemCounts,
    words: careWords,
    isOrdinary: (word) => isCommon(word) || providers.byOwnWord.has(word),
    correct,
    completions: completionsOf(vocabulary),
    completeCut: createCompletion(careWords, (word) => phrases.stemCounts.get(stem(word)) ?? 0),
  }
  return { lexicon, providers }
}

/** Of the many names of towns a shorter one would take in too many other words. */
const shortestMistyped = 7

function isKeptAsTyped(word: string, phrases: PhraseIndex): boolean {
  return phrases.stemCounts.has(asTypedStem(word))
}

function completionsOf(vocabulary: Vocabulary): string[] {
  const terms = vocabulary.concepts.flatMap((concept) => [...concept.terms, ...concept.oneWayTerms])
  const words = terms.map(wordsOf).filter((parts) => parts.length === 1)
  return [...new Set(words.flat())].sort()
}
