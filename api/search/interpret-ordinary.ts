import { fold } from './interpret-words.ts'

/** Good Dutch words that look like a word of care or a place but are not: they are never "corrected" into one. */
export const ordinaryWords = new Set(
  `
`
    .split(/\s+/)
    .filter(Boolean)
    .map(fold),
)
