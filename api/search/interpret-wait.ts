import { numberWords } from './interpret-number-words.ts'
import type { Token } from './interpret-words.ts'

/** "binnen 4 weken", "wachttijd max 2 maanden": how long the wait may be, in whole weeks. */
export interface FoundWait {
  weeks: number
  tokens: Token[]
}

export function findWait(tokens: Token[]): FoundWait | undefined {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const weeks = weeksAt(tokens, at)
    const from = weeks === undefined ? undefined : startOf(tokens, at)
    if (weeks !== undefined && from !== undefined) return { weeks, tokens: tokens.slice(from, at + 2) }
  }
  return undefined
}

function weeksAt(tokens: Token[], at: number): number | undefined {
  const word = tokens[at]?.word ?? ''
  const number = /^\d{1,2}$/.test(word) ? Number(word) : word === 'een' ? 1 : numberWords.get(word)
  const unit = tokens[at + 1]?.word ?? ''
  if (tokens[at]?.isTaken || !number) return undefined
  if (/^(?:week|weken|wk)$/.test(unit)) return number
  return /^(?:maand|maanden|mnd)$/.test(unit) ? Math.floor((number * 52) / 12) : undefined
}

/** The word that makes it a limit; "max 6 weken" may be how long something lasts, so it must stand with the wait. */
function startOf(tokens: Token[], at: number): number | undefined {
  const before = tokens[at - 1]?.word ?? ''
  if (before === 'binnen') return at - 1
  const isLimit = /^(?:max|maximaal|hoogstens|onder|van)$/.test(before)
  const waitAt = [2, 3].map((back) => at - back).find((place) => /^wacht/.test(tokens[place]?.word ?? ''))
  if (isLimit && waitAt !== undefined) return waitAt
  return isLimit && /^wacht/.test(tokens[at + 2]?.word ?? '') ? at - 1 : undefined
}
