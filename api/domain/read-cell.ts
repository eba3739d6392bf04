/**
 * What a cell of somebody's own list was taken to mean. Every meaning that is not literally what was written says how it came
 * about, and is shown; where more than one meaning is likely, it is asked. Source: issue 4 (paste from Excel and upload).
 */
import type { IntakeMode, StopReason } from './codes.ts'

/** How what was written became what it was taken for. */
export const becauses = [
  'name',
  'about',
  'range-longest',
  'range-fewest',
  'at-most',
  'at-least',
  'number-word',
  'rounded-up',
  'months',
  'days',
  'years',
  'at-once',
  'none-is-zero',
  'not-applicable',
  'says-full',
  'says-stopped',
  'says-mode',
  'last-day',
  'end-of-month',
  'year-added',
  'added-up',
  'weeks-so-accepting',
  'stop-so-no-weeks',
  'mode-so-no-weeks',
  'places-not-counted',
  'row-above',
  'section',
] as const
export type Because = (typeof becauses)[number]

/** Why it is asked. */
export type QuestionCode =
  | 'to-agree'
  | 'not-known'
  | 'more-than'
  | 'fewer-than'
  | 'a-date'
  | 'counts-from-intake'
  | 'contradiction'
  | 'no-day'
  | 'not-read'
  | 'withheld'

export type ReadCell<Value> =
  | { as: 'value'; value: Value; because: Because | null }
  /** It says that there is nothing. */
  | { as: 'empty'; because: Because | null }
  | { as: 'question'; code: QuestionCode; suggestion?: Value }

/** A cell for weeks may tell how intake stands instead. */
export interface SaysMode {
  as: 'mode'
  mode: IntakeMode
  reason: StopReason | null
  until: string | null
  because: Because
}

export type ReadWait = ReadCell<number> | SaysMode
