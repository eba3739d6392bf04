/**
 * The norm is the longest acceptable wait to the start of help, in weeks, per kind of care; a region may set its own
 * from a day on. The region's own norm goes before the general one; no norm means not coloured and not counted.
 * 0 is a norm (crisis: at once). Source: glossary.md, domain.md section 3 and defaults.
 */
import type { Status } from './codes.ts'

export interface Norm {
  category: string
  /** null: for every region. */
  region: string | null
  weeks: number | null
  validFrom: string
  validTo: string | null
}

export function normWeeksOn(norms: readonly Norm[], category: string, region: string, day: string): number | null {
  const inForce = norms.filter((norm) => norm.category === category && isInForce(norm, day))
  const own = inForce.find((norm) => norm.region === region)
  return (own ?? inForce.find((norm) => norm.region === null))?.weeks ?? null
}

export function isInForce(dated: { validFrom: string; validTo: string | null }, day: string): boolean {
  return dated.validFrom <= day && (dated.validTo === null || day <= dated.validTo)
}

/**
 * In time: help starts within the norm. Without a norm (foster care, family homes, closed care) there is nothing to be
 * late against, so whoever takes in at all counts; a stop or an unknown status never does.
 */
export function isInTime(status: Status, startWaitWeeks: number | null, normWeeks: number | null): boolean {
  if (status === 'stopped' || status === 'unknown') return false
  if (normWeeks === null) return true
  return startWaitWeeks !== null && startWaitWeeks <= normWeeks
}
