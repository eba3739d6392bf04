/**
 * A soft shape around each municipality's main town: the part of a disc that is nearer to it than to any other town.
 * Drawn from points alone, so no borders are copied; where no town is near, water shows.
 */
import type { Point } from './map-projection.ts'

const corners = 28
const neighbours = 22

export function cellsOf(points: Point[]): Point[][] {
  return points.map((point, index) => {
    const others = points
      .filter((_, other) => other !== index)
      .map((other) => ({ other, distance: Math.hypot(other.x - point.x, other.y - point.y) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, neighbours)
    return others.reduce((cell, { other }) => nearer(cell, point, other), disc(point, reach(others.map(({ distance }) => distance))))
  })
}

/** Sparse country has wide municipalities; about 7 to 17 km in world units at this latitude. */
function reach(distances: number[]): number {
  const sixth = distances[5] ?? 0
  return Math.max(0.00034, Math.min(0.00064, sixth * 0.85))
}

function disc(centre: Point, radius: number): Point[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
  })
}

/** Cuts off what is nearer to `other` (Sutherland-Hodgman along the bisector). */
function nearer(cell: Point[], own: Point, other: Point): Point[] {
  const normal = { x: other.x - own.x, y: other.y - own.y }
  const limit = (other.x ** 2 + other.y ** 2 - own.x ** 2 - own.y ** 2) / 2
  const beyond = (point: Point) => point.x * normal.x + point.y * normal.y - limit
  return cell.flatMap((from, index) => {
    const to = cell[(index + 1) % cell.length] as Point
    const [a, b] = [beyond(from), beyond(to)]
    const kept = a <= 0 ? [from] : []
    if (a <= 0 === b <= 0) return kept
    const at = a / (a - b)
    return [...kept, { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at }]
  })
}
