/**
 * Some places are never shown more precisely than the town: kinds of care at a private or secret address (foster care,
 * family homes, closed care, crisis beds), and practices of one person, who often work from home. What is shown, what is
 * searched and what distances are measured from is then the main town of the municipality. Source: glossary.md (location).
 */
import type { Point } from './distance.ts'

export type LocationPrecision = 'address' | 'town'

export function isPlaceProtected(precision: LocationPrecision, isOnePerson: boolean): boolean {
  return precision === 'town' || isOnePerson
}

/** `52.304,5.625`: three decimals, about 100 metres; the same text in the index and in a radius filter. */
export function pointKey(point: Point): string {
  return `${point.lat.toFixed(3)},${point.lon.toFixed(3)}`
}
