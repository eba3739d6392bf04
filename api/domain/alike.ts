/**
 * How much two names are alike, from 0 to 1, however they are typed: another order, a word more or less, a typing mistake, an
 * abbreviation ("gezinsbeh.", "ambul. spoedhulp"). Source: issue 4 (names recognised with tolerance).
 */
import { plainText, plainWords } from './plain-text.ts'

const SMALL_WORDS = new Set(['de', 'het', 'een', 'en', 'van', 'voor', 'bij', 'met', 'in', 'op', 'te', 'the', 'of', 'and', 'for'])
/** From here on two words are taken for the same, mistyped. */
const LEAST_LIKE = 0.7
/** A name is no story. */
const MOST_WORDS = 16

export function alike(written: string, name: string): number {
  return likenessTo([name])(written)[0] ?? 0
}

/** Of many names at once: what two words have in common is worked out once. */
export function likenessTo(names: readonly string[]): (written: string) => number[] {
  const known = names.map(tellingWords)
  const words = [...new Set(known.flat())]
  const likenesses = new Map<string, Map<string, number>>()
  const likenessOf = (word: string) => {
    const found = likenesses.get(word) ?? likeWords(word, words)
    likenesses.set(word, found)
    return found
  }
  return (written) => {
    const ours = tellingWords(written)
    const like = ours.map(likenessOf)
    return known.map((theirs) => likeness(ours, like, theirs))
  }
}

function likeness(ours: readonly string[], like: readonly Map<string, number>[], theirs: readonly string[]): number {
  if (ours.length === 0 || theirs.length === 0) return 0
  if (isJoined(ours, theirs)) return 1
  const taken = new Set<number>()
  let matched = 0
  for (const [at, word] of ours.entries()) {
    const best = bestOf(like[at], theirs, taken)
    if (best === null) continue
    taken.add(best.place)
    matched += best.score * (word.length + (theirs[best.place]?.length ?? 0))
  }
  return matched / (lengthOf(ours) + lengthOf(theirs))
}

function bestOf(like: Map<string, number> | undefined, theirs: readonly string[], taken: ReadonlySet<number>) {
  let best: { place: number; score: number } | null = null
  for (const [place, other] of theirs.entries()) {
    const score = like?.get(other)
    if (score !== undefined && !taken.has(place) && score > (best?.score ?? 0)) best = { place, score }
  }
  return best
}

/** Written as one word or as two. */
function isJoined(ours: readonly string[], theirs: readonly string[]): boolean {
  return lengthOf(ours) === lengthOf(theirs) && ours.join('') === theirs.join('')
}

/** A dot says that the rest was left away. */
function tellingWords(text: string): string[] {
  const words = (plainText(text).match(/[a-z0-9]+\.?/g) ?? []).slice(0, MOST_WORDS)
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return telling.length > 0 ? telling : plainWords(text).slice(0, MOST_WORDS)
}

function likeWords(word: string, others: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const other of others) {
    const score = wordLikeness(word, other)
    if (score >= LEAST_LIKE) found.set(other, score)
  }
  return found
}

function wordLikeness(word: string, other: string): number {
  const [bare, otherBare] = [word.replace('.', ''), other.replace('.', '')]
  if (bare === otherBare) return 1
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

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
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
