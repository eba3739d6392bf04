/** Spelling: the known word that a mistyped one stands for. Words are found by what is left of both after leaving letters out. */

import { remembering } from './interpret-remember.ts'

type Correct = (word: string) => string | undefined

const shortestOneMistake = 5
const shortestTwoMistakes = 9

/** `preferred` words win from `other` words that are as near; an `other` word is an answer too: then nothing was misspelt. */
export function createSpelling(preferred: Iterable<string>, other: Iterable<string>): Correct {
  const wanted = new Set(preferred)
  const byRemainder = new Map<string, string[]>()
  for (const word of new Set([...wanted, ...other])) learn(byRemainder, word)
  return remembering((word) => nearest(word, byRemainder, wanted))
}

function learn(byRemainder: Map<string, string[]>, word: string): void {
  for (const remainder of remainders(word, mistakesAllowed(word))) {
    const words = byRemainder.get(remainder)
    if (words) words.push(word)
    else byRemainder.set(remainder, [word])
  }
}

function nearest(typed: string, byRemainder: Map<string, string[]>, wanted: Set<string>): string | undefined {
  const allowed = mistakesAllowed(typed)
  let best: string | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const remainder of remainders(typed, allowed)) {
    for (const word of byRemainder.get(remainder) ?? []) {
      const cost = costOf(typed, word, Math.min(allowed, mistakesAllowed(word)), wanted)
      if (cost < lowest) [best, lowest] = [word, cost]
    }
  }
  return best
}

/** Among words as near, one that we want, then one that begins and ends the same. */
function costOf(typed: string, word: string, allowed: number, wanted: Set<string>): number {
  const mistakes = distance(typed, word)
  if (mistakes > allowed || !startsAlike(typed, word)) return Number.POSITIVE_INFINITY
  const ending = typed.at(-1) === word.at(-1) ? 0 : 0.1
  return mistakes + (wanted.has(word) ? 0 : 0.2) + ending
}

/**
 * People seldom miss the first letter, unless by swapping it; taking that for a slip changes too many good words.
 * Of a short word the second letter tells as much ("malden" is no "melden").
 */
function startsAlike(typed: string, word: string): boolean {
  const isSwap = typed[0] === word[1] && typed[1] === word[0]
  if (typed.length <= longestShort) return typed.slice(0, 2) === word.slice(0, 2) || isSwap || isSwapOfNext(typed, word)
  return typed[0] === word[0] || isSwap || typed.length >= shortestTwoMistakes
}

const longestShort = 6

function isSwapOfNext(typed: string, word: string): boolean {
  return typed[0] === word[0] && typed[1] === word[2] && typed[2] === word[1]
}

function mistakesAllowed(word: string): number {
  if (word.length >= shortestTwoMistakes) return 2
  return word.length >= shortestOneMistake ? 1 : 0
}

function remainders(word: string, depth: number): Set<string> {
  const found = new Set([word])
  let layer = [word]
  for (let left = depth; left > 0; left--) {
    const next: string[] = []
    for (const part of layer) {
      for (let at = 0; at < part.length; at++) {
        const shorter = part.slice(0, at) + part.slice(at + 1)
        if (!found.has(shorter)) next.push(shorter)
        found.add(shorter)
      }
    }
    layer = next
  }
  return found
}

/** Damerau-Levenshtein (optimal string alignment): a swap of neighbours is one mistake. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}
