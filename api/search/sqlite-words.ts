/**
 * How well documents match the words, as Meilisearch ranks with `matchingStrategy: last`: the first word must be there; the
 * more words that follow on it match, the higher; then the heavier the attribute they stand in.
 */
import { type WordColumn, wordColumns } from '../../db/queries/search-documents.ts'
import type { Columns } from './columns.ts'
import type { SearchRequest } from './port.ts'
import { searchedAttributes } from './searched-attributes.ts'
import { MOST_WORDS, searchedWords } from './words.ts'

export interface WordMatch {
  isCandidate: Uint8Array
  /** The lower, the better; equal within one tier. */
  tier: Uint32Array
}

/** Which rows hold a word in a column; `isBeginning` for the last word, still being typed. */
export type RowsWith = (column: WordColumn, word: string, isBeginning: boolean) => number[]

const NOT_FOUND = 255
const PER_MISSING_WORD = 1 << 12

export function matchWords(columns: Columns, { concepts, freeWords }: SearchRequest, rowsWith: RowsWith): WordMatch | null {
  const words = searchedWords(freeWords)
  const weights = [
    ...concepts.map((concept) => conceptWeights(columns, concept)),
    ...words.map((word, at) => wordWeights(columns, word, at === words.length - 1, rowsWith)),
  ].slice(0, MOST_WORDS)
  const [first] = weights
  return first ? tiersOf(columns.size, first, weights) : null
}

function tiersOf(size: number, first: Uint8Array, weights: readonly Uint8Array[]): WordMatch {
  const isCandidate = new Uint8Array(size)
  const tier = new Uint32Array(size)
  for (let row = 0; row < size; row += 1) {
    if (first[row] === NOT_FOUND) continue
    isCandidate[row] = 1
    tier[row] = tierAt(weights, row)
  }
  return { isCandidate, tier }
}

function tierAt(weights: readonly Uint8Array[], row: number): number {
  let sum = 0
  let matched = 0
  for (const of of weights) {
    const weight = of[row] ?? NOT_FOUND
    if (weight === NOT_FOUND) break
    sum += weight
    matched += 1
  }
  return (weights.length - matched) * PER_MISSING_WORD + sum
}

function conceptWeights(columns: Columns, concept: string): Uint8Array {
  const found = new Uint8Array(columns.size).fill(NOT_FOUND)
  for (const attribute of ['relatedConcepts', 'generalConcepts', 'kindConcepts'] as const) {
    const { codes, values } = columns.column(attribute)
    const holds = values.map((value) => Array.isArray(value) && value.includes(concept))
    const weight = searchedAttributes.indexOf(attribute)
    for (let row = 0; row < found.length; row += 1) if (holds[codes[row] ?? 0]) found[row] = weight
  }
  return found
}

function wordWeights(columns: Columns, word: string, isBeginning: boolean, rowsWith: RowsWith): Uint8Array {
  const found = new Uint8Array(columns.size).fill(NOT_FOUND)
  for (const column of wordColumns) {
    const weight = searchedAttributes.indexOf(column)
    for (const row of rowsWith(column, word, isBeginning)) if (weight < (found[row] ?? 0)) found[row] = weight
  }
  return found
}
