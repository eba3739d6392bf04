/**
 * Where care is scarce, beyond the wait: a kind of care in a region that nobody is contracted for, where everyone has stopped,
 * where half of the stated waits is over the threshold on figures that can be relied on, that hangs on one provider, or that
 * is far from most youths (fewer than half of them within 15 km). Each gives points; the sum ranks the largest bottlenecks.
 * The points are chosen to be explained in one sentence each, and shown with the list. Source: issue 5 (scarcity beyond waits).
 */
import { isBottleneck, type WaitFigures } from './bottleneck.ts'

export const scarcityPoints = {
  /** Nobody. */
  none: 100,
  allStopped: 80,
  /** For each time the threshold that the median is above it; a threshold of 0 counts as one week. */
  latePerThreshold: 20,
  lateAtMost: 60,
  oneProvider: 20,
  /** If all youths were far; the share of them that is. */
  far: 20,
} as const

/** Below this share of the youths nearby it is far away. */
const NEARBY_SHARE = 0.5

export const scarcityKinds = ['none', 'all-stopped', 'late', 'one-provider', 'far'] as const
export type ScarcityKind = (typeof scarcityKinds)[number]

export interface ScarcityReason {
  kind: ScarcityKind
  points: number
}

export interface Supply extends WaitFigures {
  offers: number
  stops: number
  providers: number
  /** Of the youths of the region, within 15 km; null: not known. */
  nearbyShare: number | null
  /** The longest median in time; null: there is none. */
  threshold: number | null
}

/** The gravest first; [] where care is not scarce. */
export function scarcityOf(supply: Supply): ScarcityReason[] {
  if (supply.offers === 0) return [{ kind: 'none', points: scarcityPoints.none }]
  const reasons: (ScarcityReason | null)[] = [
    supply.stops === supply.offers ? { kind: 'all-stopped', points: scarcityPoints.allStopped } : null,
    lateness(supply),
    supply.providers === 1 ? { kind: 'one-provider', points: scarcityPoints.oneProvider } : null,
    distance(supply),
  ]
  return reasons.filter((reason) => reason !== null).sort((one, other) => other.points - one.points)
}

function lateness(supply: Supply): ScarcityReason | null {
  const { threshold, medianWaitWeeks } = supply
  if (!isBottleneck(supply, threshold) || threshold === null || medianWaitWeeks === null) return null
  const times = (medianWaitWeeks - threshold) / Math.max(threshold, 1)
  return { kind: 'late', points: Math.min(scarcityPoints.lateAtMost, inTenths(scarcityPoints.latePerThreshold * times)) }
}

function distance({ nearbyShare }: Supply): ScarcityReason | null {
  if (nearbyShare === null || nearbyShare >= NEARBY_SHARE) return null
  return { kind: 'far', points: inTenths(scarcityPoints.far * (1 - nearbyShare)) }
}

export function scoreOf(reasons: readonly ScarcityReason[]): number {
  return inTenths(reasons.reduce((sum, { points }) => sum + points, 0))
}

function inTenths(points: number): number {
  return Math.round(points * 10) / 10
}
