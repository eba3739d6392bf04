/**
 * How much two names are alike, from 0 to 1, however they are typed: another order, a word more or less, a typing mistake, an
 * abbreviation ("gezinsbeh.", "ambul. spoedhulp"). Source: issue 4 (names recognised with tolerance).
 */
import { plainText, plainWords } from './plain-text.ts'

const SMALL_WORDS = new Set(['de', 'het', 'een', 'en', 'van', 'voor', 'bij', 'met', 'in', 'op', 'te', 'the', 'of', 'and', 'for'])
/** From here on two words are taken for the same, mistyped. */
const LEAST_LIKE = 0.7

export function alike(written: string, name: string): number {
  const [ours, theirs] = [tellingWords(written), tellingWords(name)]
  if (ours.length === 0 || theirs.length === 0) return 0
  if (ours.join('') === theirs.join('')) return 1
  const left = [...theirs]
  let matched = 0
  for (const word of ours) {
    const scores = left.map((other) => wordLikeness(word, other))
    const best = Math.max(0, ...scores)
    if (best < LEAST_LIKE) continue
    const [other = ''] = left.splice(scores.indexOf(best), 1)
    matched += best * (word.length + other.length)
  }
  return matched / (lengthOf(ours) + lengthOf(theirs))
}

/** A dot says that the rest was left away. */
function tellingWords(text: string): string[] {
  const words = plainText(text).match(/[a-z0-9]+\.?/g) ?? []
  const telling = words.filter((word) => !SMALL_WORDS.has(word))
  return telling.length > 0 ? telling : plainWords(text)
}

function wordLikeness(word: string, other: string): number {
  const [bare, otherBare] = [word.replace('.', ''), other.replace('.', '')]
  if (bare === otherBare) return 1
  const [short, long] = bare.length < otherBare.length ? [bare, otherBare] : [otherBare, bare]
  if (long.startsWith(short) && (short.length >= 4 || (word.endsWith('.') && bare === short))) return 0.92
  if (short.length === 1 && long.startsWith(short)) return 0.8
  return 1 - mistakesBetween(bare, otherBare) / Math.max(bare.length, otherBare.length)
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
