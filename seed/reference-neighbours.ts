import { distanceKm, type Point } from '../api/domain/distance.ts'

/** Two regions are neighbours when a main town of the one lies this near to a main town of the other. */
const NEIGHBOUR_KM = 25

export interface PlacedRegion {
  code: string
  municipalities: readonly Point[]
}

export interface Neighbour {
  regionCode: string
  neighbourCode: string
  distanceKm: number
}

/** Every region has at least one: its nearest, when none is near. */
export function neighboursOf(regions: readonly PlacedRegion[]): Neighbour[] {
  return regions.flatMap((region) => {
    const byDistance = regions
      .filter((other) => other !== region)
      .map((other) => ({ regionCode: region.code, neighbourCode: other.code, distanceKm: nearestPairKm(region, other) }))
      .sort((a, b) => a.distanceKm - b.distanceKm)
    return byDistance.filter((pair, place) => place === 0 || pair.distanceKm <= NEIGHBOUR_KM)
  })
}

function nearestPairKm(one: PlacedRegion, other: PlacedRegion): number {
  const distances = one.municipalities.flatMap((from) => other.municipalities.map((to) => distanceKm(from, to)))
  return Math.round(Math.min(...distances) * 10) / 10
}
