import type { SignalStatus } from '../domain/codes.ts'
import type { Signal, SignalList } from './signal.ts'

export const signalFields = ['region', 'category', 'ageBand', 'neededWithinWeeks', 'tried', 'route'] as const
export type SignalField = (typeof signalFields)[number]
/** As chosen; empty: not yet. */
export type SignalValues = Record<SignalField, string>

/** Giving a signal. */
export interface SignalFormPage {
  kind: 'signalForm'
  values: SignalValues
  /** Fields without a choice that can be used. */
  wrong: SignalField[]
  regions: { code: string; name: string }[]
  categories: { code: string; name: string; segment: string }[]
}

/** What happens next, and when. */
export interface SignalSentPage {
  kind: 'signalSent'
  signal: Signal
  /** Given a moment ago already: it counts once. */
  isKnown: boolean
}

/** Whose list it is decides the words and what stands first. */
export type SignalReader = 'care-broker' | 'expert-team' | 'region' | 'referrer'

/** The list of signals: of a region, or of the own organisation. */
export interface SignalsPage {
  kind: 'signals'
  reader: SignalReader
  list: SignalList
  /** Null: all of them. */
  status: SignalStatus | null
  page: number
  pages: number
  /** What was just done. */
  done: SignalStatus | null
  /** Not done, and why. */
  refused: { id: string; why: 'outcome' | 'changed-meanwhile' | 'step-not-possible' } | null
}
