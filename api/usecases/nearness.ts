/** Where help is wanted: a municipality (its main town), a 4-digit postcode or a point; and how far every place lies from it. */
import { facets } from '../contract/facets.ts'
import { distanceKm, type Point } from '../domain/distance.ts'
import { pointKey } from '../domain/protected-place.ts'
import type { Reference } from './reference.ts'

export interface Near {
  point: Point
  /** The municipality it lies in; for a bare point the one with the nearest main town. */
  municipality: string
}

const COORDINATES = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/

export function resolveNear(reference: Reference, near: string): Near | null {
  const municipality = reference.municipalities.get(near)
  if (municipality) return { point: municipality, municipality: near }
  const postcode = reference.postcodes.get(near)
  if (postcode) return { point: postcode, municipality: postcode.municipalityCode }
  const [, lat, lon] = COORDINATES.exec(near) ?? []
  return lat && lon ? nearestTown(reference, { lat: Number(lat), lon: Number(lon) }) : null
}

/** Far outside the country there is no municipality to speak of. */
const FARTHEST_TOWN_KM = 60

function nearestTown(reference: Reference, point: Point): Near | null {
  let best: { code: string; km: number } | null = null
  for (const { code, lat, lon } of reference.municipalities.values()) {
    const km = distanceKm(point, { lat, lon })
    if (!best || km < best.km) best = { code, km }
  }
  return best && best.km <= FARTHEST_TOWN_KM ? { point, municipality: best.code } : null
}

export interface Nearness {
  near: Near
  /** Kilometres, one decimal, per point key. */
  distanceOf: ReadonlyMap<string, number>
  /** Always the same list for a radius that can be chosen on the screen. */
  within(radiusKm: number): readonly string[]
}

export function measureNearness(reference: Reference, near: Near): Nearness {
  const ordered = [...reference.points]
    .map(([key, point]) => [key, Math.round(distanceKm(near.point, point) * 10) / 10] as const)
    .sort((one, other) => one[1] - other[1])
  const keys = ordered.map(([key]) => key)
  const usual = new Map<number, string[]>(
    facets.radiusKm.buckets.map((radiusKm) => [radiusKm, keys.slice(0, countWithin(ordered, radiusKm))]),
  )
  return {
    near,
    distanceOf: new Map(ordered),
    within: (radiusKm) => usual.get(radiusKm) ?? keys.slice(0, countWithin(ordered, radiusKm)),
  }
}

function countWithin(ordered: readonly (readonly [string, number])[], radiusKm: number): number {
  const end = ordered.findIndex(([, km]) => km > radiusKm)
  return end === -1 ? ordered.length : end
}

/** The distance that is shown is the distance that is searched on: from the key, never from a hidden address. */
export function distanceTo(nearness: Nearness, point: Point, key = pointKey(point)): number {
  return nearness.distanceOf.get(key) ?? Math.round(distanceKm(nearness.near.point, point) * 10) / 10
}
