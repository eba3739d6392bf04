/**
 * A figure carries its own quality: with fewer than three values behind it it is thin; where less than 60 % of the offers in
 * force has a current report it is stale, and that goes before. A figure that is not ok is not coloured. Source: api.md
 * (Bottlenecks), product.md idea 5.
 */
import type { Trust } from './codes.ts'

const LEAST_VALUES = 3
const LEAST_CURRENT_PERCENT = 60

export function trustOf({ offers, current, values }: { offers: number; current: number; values: number }): Trust {
  if (offers > 0 && current * 100 < offers * LEAST_CURRENT_PERCENT) return 'stale'
  return values < LEAST_VALUES ? 'thin' : 'ok'
}
