/**
 * Whether help is near: for the youths of a municipality when a place that works for it lies within 15 km of its main town,
 * as the crow flies, or when the help comes to them. Of a region it is the share of its youths for whom that holds. A place
 * that is never shown more precisely than its town is measured from there. Source: issue 5 (only far away).
 */
import { distanceKm, type Point } from './distance.ts'

const NEARBY_KM = 15

export interface Town extends Point {
  municipality: string
}

export function isNearby(place: Point, town: Point): boolean {
  return distanceKm(place, town) <= NEARBY_KM
}

/** From 0 to 1; null where no youths are counted. */
export function youthShare(reached: Iterable<string>, youthCounts: ReadonlyMap<string, number>): number | null {
  let [near, all] = [0, 0]
  for (const code of new Set(reached)) near += youthCounts.get(code) ?? 0
  for (const count of youthCounts.values()) all += count
  return all === 0 ? null : near / all
}
