import { isFiller, isNoise } from './interpret-noise.ts'
import { asTypedStem, type Phrase } from './interpret-phrases.ts'
import { stem } from './interpret-stem.ts'
import { wordsOf } from './interpret-words.ts'

/**
 * What all phrases together teach: how much a word, a pair of words or a piece of a word speaks for each concept
 * (naive Bayes, rare words weighing more). The numbers below were measured with part of the phrases left out.
 */
export interface Statistics {
  /** The stem of a word, or the word itself where it is only known as typed. */
  stemOf: StemOf
  concepts: readonly string[]
  gains: ReadonlyMap<string, Gain>
  /** What a known feature costs a concept that does not know it. */
  costs: readonly number[]
}

type StemOf = (word: string) => string

interface Gain {
  rarity: number
  /** Of each concept that knows the feature: its number and what it gains, in turn. */
  pairs: readonly number[]
  /** How many phrases of each concept have it, by the concept's number. */
  counts: ReadonlyMap<number, number>
}

interface Feature {
  text: string
  weight: number
}

const weights = { word: 1, noise: 0.5, pair: 1, piece: 0.3 }
const pieceLength = 4
const smoothing = 0.1
const hintWeight = 0.5
const rarityScale = 6

export function compileStatistics(phrases: readonly Phrase[], leadsToCare: (concept: string) => boolean): Statistics {
  const asTyped = new Set(phrases.flatMap((phrase) => phrase.stems.filter((part) => part.startsWith('='))))
  const stemOf: StemOf = (word) => (asTyped.has(asTypedStem(word)) ? asTypedStem(word) : stem(word))
  const examples = phrases.filter((phrase) => leadsToCare(phrase.concepts[0] ?? ''))
  const concepts = [...new Set(examples.flatMap((phrase) => phrase.concepts))]
  const numbers = new Map(concepts.map((concept, at) => [concept, at]))
  const counts = new Map<string, Map<number, number>>()
  const totals = concepts.map(() => 0)
  for (const phrase of examples) {
    for (const { text, weight } of featuresOf(wordsOf(phrase.text), stemOf)) {
      const ofFeature = counts.get(text) ?? new Map<number, number>()
      counts.set(text, ofFeature)
      phrase.concepts.forEach((concept, at) => {
        const number = numbers.get(concept) ?? 0
        const amount = (weight * (phrase.isHint ? hintWeight : 1)) / (1 + at)
        ofFeature.set(number, (ofFeature.get(number) ?? 0) + amount)
        totals[number] = (totals[number] ?? 0) + amount
      })
    }
  }
  const spread = counts.size * smoothing
  return { stemOf, concepts, gains: gainsOf(counts, examples.length), costs: totals.map((total) => Math.log(smoothing / (total + spread))) }
}

function gainsOf(counts: Map<string, Map<number, number>>, examples: number): Map<string, Gain> {
  const gains = new Map<string, Gain>()
  for (const [text, ofFeature] of counts) {
    let seen = 0
    for (const count of ofFeature.values()) seen += count
    const rarity = Math.log(examples / Math.max(1, seen)) / rarityScale
    const pairs: number[] = []
    for (const [number, count] of ofFeature) pairs.push(number, rarity * Math.log((count + smoothing) / smoothing))
    gains.set(text, { rarity, pairs, counts: ofFeature })
  }
  return gains
}

export function featuresOf(words: readonly string[], stemOf: StemOf): Feature[] {
  const telling = words.filter((word) => !/\d/.test(word) && !isFiller(word))
  const stems = telling.map(stemOf)
  const features: Feature[] = stems.map((text, at) => ({ text, weight: isNoise(telling[at] ?? '') ? weights.noise : weights.word }))
  stems.slice(1).forEach((text, at) => {
    features.push({ text: [stems[at], text].sort().join(' '), weight: weights.pair })
  })
  for (const word of telling) for (const text of piecesOf(word)) features.push({ text, weight: weights.piece })
  return features
}

/** "~^ang", "~angs", …: compounds and slips of the pen share most of their pieces with the word itself. */
function piecesOf(word: string): string[] {
  if (word.length < pieceLength || word.length > longestWord) return []
  const whole = `^${word}$`
  return Array.from({ length: whole.length - pieceLength + 1 }, (_, at) => `~${whole.slice(at, at + pieceLength)}`)
}

const longestWord = 40
