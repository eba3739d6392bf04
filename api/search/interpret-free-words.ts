import { isCount } from './interpret-ages.ts'
import { isNoise } from './interpret-noise.ts'
import type { Token } from './interpret-words.ts'

/**
 * What is searched as text. An offer with one more of the words ranks above every offer without it, so beside a concept
 * only words count that mean nothing else here ("triple"), not those of everyday speech ("slaapt", "bed").
 */
export function freeWordsOf(tokens: Token[], hasConcepts: boolean): string[] {
  const free = tokens.filter((token, at) => !token.isTaken && !isNoise(token.word) && !isCount(tokens, at))
  const searched = hasConcepts
    ? free.filter((token) => token.stems.length === 0 && token.word.length >= shortest && tokens.length <= mostWordsOfKeywords)
    : free
  return searched.map((token) => token.raw.toLowerCase()).filter((word) => word.length > 1)
}

/** In a longer text an unknown word is a way of putting it rather than something to look for. */
const mostWordsOfKeywords = 5
/** The last word is searched as a beginning, and of two or three letters that is nearly everything. */
const shortest = 4
