/**
 * Waits by month, kind of care and region are for everyone, also of regions whose finder is for members: an aggregate says
 * nothing of one offer. So it must rest on enough: at least five stated waits, of at least three providers. Otherwise the
 * figures stay away, how far they can be relied on too, and a number of waits of 1 to 4 with it. No totals over cells are
 * given, so nothing follows by subtraction. Source: issue 5 (open data), domain.md ("kleine aantallen").
 */
import type { Trust } from './codes.ts'
import { maskSmallCount, type ShownCount } from './small-counts.ts'

export const withheldReasons = ['under-5', 'few-providers'] as const
type WithheldReason = (typeof withheldReasons)[number]

const LEAST_PROVIDERS = 3

interface WaitFigures {
  values: number
  medianWaitWeeks: number | null
  p90WaitWeeks: number | null
  trust: Trust
}

export interface OpenWaits {
  values: ShownCount
  medianWaitWeeks: number | null
  p90WaitWeeks: number | null
  trust: Trust | null
  /** null: nothing is kept back. */
  withheld: WithheldReason | null
}

/** `providers`: of whom those waits are. */
export function openWaits({ values, medianWaitWeeks, p90WaitWeeks, trust }: WaitFigures, providers: number): OpenWaits {
  const shown = maskSmallCount(values)
  const withheld = withheldBecause(values, shown, providers)
  if (withheld) return { values: shown, medianWaitWeeks: null, p90WaitWeeks: null, trust: null, withheld }
  return { values: shown, medianWaitWeeks, p90WaitWeeks, trust, withheld }
}

function withheldBecause(values: number, shown: ShownCount, providers: number): WithheldReason | null {
  if (shown === 'under-5') return 'under-5'
  return values > 0 && providers < LEAST_PROVIDERS ? 'few-providers' : null
}
