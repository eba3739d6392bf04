/** The words of a query as both engines see them. */
import { stopWords } from './stop-words.ts'

/** More than ten words say little more (Meilisearch looks at no more either). */
export const MOST_WORDS = 10

const ignored = new Set(stopWords)

/** Without stop words: as the last word of a query Meilisearch would take one for the beginning of another. */
export function searchedWords(freeWords: readonly string[]): string[] {
  return freeWords.flatMap(wordsOf).filter((word) => !ignored.has(word))
}

/** Letters and digits, lower case, without accents. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
