/**
 * How far a wait is from the norm, in five classes: at most half of it, within it, up to one and a half times, up to twice, more.
 * A norm of 0 (crisis) is kept by 0 weeks alone. Without a norm, or on a figure that cannot be relied on, no class and no colour.
 * Source: ui/design.md section 10.
 */
import type { Trust } from './codes.ts'

const normClasses = [1, 2, 3, 4, 5] as const
export type NormClass = (typeof normClasses)[number]

const UPPER_BOUNDS = [0.5, 1, 1.5, 2] as const

export function normClassOf(waitWeeks: number | null, normWeeks: number | null, trust: Trust): NormClass | null {
  if (waitWeeks === null || normWeeks === null || trust !== 'ok') return null
  if (normWeeks === 0) return waitWeeks === 0 ? 2 : 5
  const place = UPPER_BOUNDS.findIndex((bound) => waitWeeks <= bound * normWeeks)
  return normClasses[place === -1 ? 4 : place] ?? null
}
