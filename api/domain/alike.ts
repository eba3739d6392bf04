/**
 * How much two names are alike, from 0 to 1, however they are typed: another order, a word more or less, a typing mistake, an
 * abbreviation ("gezinsbeh.", "ambul. spoedhulp"). Source: issue 4 (names recognised with tolerance).
 */
import { plainText, plainWords } from './plain-text.ts'

const SMALL_WORDS = new Set(['de', 'het', 'een', 'en', 'van', 'voor', 'bij', 'met', 'in', 'op', 'te', 'the', 'of', 'and', 'for'])
/** From here on two words are taken for the same, mistyped. */
const LEAST_LIKE = 0.7
const HAS_DIGIT = /\d/
/** A name is no story. */
const MOST_WORDS = 16

export function alike(written: string, name: string): number {
  return likenessTo([name])(written)[0] ?? 0
}

/** Of many names at once: what their words have in common with a word is worked out once. */
export function likenessTo(names: readonly string[]): (written: string) => Float32Array {
  const words = createWords(names)
  return (written) => {
    const ours = tellingWords(written)
    const whole = ours.join('')
    const same = words.byWhole.get(whole)
    // Somebody who writes a name as it is means no other.
    if (same) return Float32Array.from(words.ofNames, (_, place) => (same.has(place) ? 1 : 0))
    const like = ours.map(words.likenessOf)
    const length = whole.length
    return Float32Array.from(words.ofNames, (theirs, place) =>
      likeness(ours, like, theirs, length + (words.lengths[place] ?? 0), words.vocabulary),
    )
  }
}

interface Words {
  vocabulary: readonly string[]
  /** Of each name its words, as places in the vocabulary. */
  ofNames: readonly (readonly number[])[]
  lengths: readonly number[]
  byWhole: ReadonlyMap<string, ReadonlySet<number>>
  /** To each word of the vocabulary; 0 where two words have nothing to do with each other. */
  likenessOf(word: string): Float32Array
}

function createWords(names: readonly string[]): Words {
  const split = names.map(tellingWords)
  const vocabulary = [...new Set(split.flat())]
  const places = new Map(vocabulary.map((word, place) => [word, place]))
  const byWhole = new Map<string, Set<number>>()
  for (const [place, words] of split.entries()) {
    const whole = words.join('')
    if (whole !== '') byWhole.set(whole, (byWhole.get(whole) ?? new Set()).add(place))
  }
  const known = new Map<string, Float32Array>()
  return {
    vocabulary,
    ofNames: split.map((words) => words.map((word) => places.get(word) ?? 0)),
    lengths: split.map((words) => words.join('').length),
    byWhole,
    likenessOf(word) {
      const found = known.get(word) ?? Float32Array.from(vocabulary, (other) => wordLikeness(word, other))
      known.set(word, found)
      return found
    },
  }
}

/** Each word counts by its length, and once. `letters`: of both together. */
function likeness(
  ours: readonly string[],
  like: readonly Float32Array[],
  theirs: readonly number[],
  letters: number,
  vocabulary: readonly string[],
): number {
  let [matched, taken] = [0, 0]
  for (let at = 0; at < ours.length; at++) {
    let [best, place] = [0, -1]
    for (let other = 0; other < theirs.length; other++) {
      const score = like[at]?.[theirs[other] ?? 0] ?? 0
      if (score > best && (taken & (1 << other)) === 0) [best, place] = [score, other]
    }
    if (place < 0) continue
    taken |= 1 << place
    matched += best * ((ours[at]?.length ?? 0) + (vocabulary[theirs[place] ?? 0]?.length ?? 0))
  }
  return letters === 0 ? 0 : matched / letters
}

/** A dot says that the rest was left away. */
function tellingWords(text: string): string[] {
  const words = (plainText(text).match(/[a-z0-9]+\.?/g) ?? []).slice(0, MOST_WORDS)
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return telling.length > 0 ? telling : plainWords(text).slice(0, MOST_WORDS)
}

/** 0: not alike. */
function wordLikeness(word: string, other: string): number {
  const score = wordScore(word, other)
  return score < LEAST_LIKE ? 0 : score
}

function wordScore(word: string, other: string): number {
  const [bare, otherBare] = [word.replace('.', ''), other.replace('.', '')]
  if (bare === otherBare) return 1
  // Groep 2 is no groep 3, and a code with a mistake in it is another code.
  if (HAS_DIGIT.test(bare) || HAS_DIGIT.test(otherBare)) return 0
  const [short, long] = bare.length < otherBare.length ? [bare, otherBare] : [otherBare, bare]
  if (long.startsWith(short)) {
    if (short.length >= 4 || (word.endsWith('.') && bare === short)) return 0.92
    if (short.length === 1) return 0.8
  }
  return startsAlike(short, long) ? nearness(short, long) : 0
}

/** People seldom miss the first letter, unless by swapping it. */
function startsAlike(one: string, other: string): boolean {
  return one[0] === other[0] || (one[0] === other[1] && one[1] === other[0])
}

/** From 0 to 1; 0 also where it cannot be near. */
export function nearness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length)
  if (Math.abs(one.length - other.length) > (1 - LEAST_LIKE) * longest) return 0
  return 1 - mistakesBetween(one, other) / longest
}

/** Levenshtein, with a swap of neighbours as one mistake. */
export function mistakesBetween(one: string, other: string): number {
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = previous
    previous = row
  }
  return previous[other.length] ?? 0
}
