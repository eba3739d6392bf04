/** From typed text to tokens. What follows compares folded words; `raw` keeps what was typed. */

export interface Token {
  raw: string
  /** Lower case, no accents, `ij` written as `y`, so that "harderwyk" and "Harderwijk" are one word. */
  word: string
  /** What the word counts as in phrases: its stem, or those of the parts of a compound. */
  stems: string[]
  isCapitalised: boolean
  /** A comma, full stop or the like stands before it: what was denied ends there. */
  isAfterBreak: boolean
  /** A full stop stands right behind it: the end of a sentence, or of a word cut short. */
  isBeforeFullStop: boolean
  /** Set by the rule that understood this token; later rules leave it alone. */
  isTaken: boolean
}

/** A sentence of this length says everything it has to say; the rest is not read, so that pasted text stays cheap. */
const longestText = 1000
const mostTokens = 120

const tokenPattern = /\d+[.,]\d+|[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}\p{M}]+)*\+?/gu

export function tokenize(text: string): Token[] {
  const read = text.slice(0, longestText).normalize('NFC')
  const found = [...read.matchAll(tokenPattern)].slice(0, mostTokens)
  return found.map((match, at) => {
    const before = found[at - 1]
    const between = read.slice(before ? before.index + before[0].length : 0, match.index)
    const end = match.index + match[0].length
    return toToken(match[0], before !== undefined && /[.,;:!?\n]/.test(between), read[end] === '.')
  })
}

export function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.word)
}

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]s?(?=$|\+)/u, '')
    .replace(/['’`´]/gu, '')
    .replace(/ij/gu, 'y')
}

function toToken(raw: string, isAfterBreak: boolean, isBeforeFullStop: boolean): Token {
  return {
    raw,
    word: fold(raw),
    stems: [],
    isCapitalised: /^\p{Lu}/u.test(raw),
    isAfterBreak,
    isBeforeFullStop,
    isTaken: false,
  }
}
