/** A drawing of our own: one hexagon per region on a lattice, near where the region lies. Never a real border. */
import type { RegionFigures } from '../../api/contract/bottlenecks-page.ts'

export interface Hexagon {
  region: RegionFigures
  x: number
  y: number
}

interface Place {
  column: number
  row: number
}

const SIZE = 64
const WIDTH = Math.sqrt(3) * SIZE
const EDGE = 4

/** Regions lie some thirty kilometres apart: that is one hexagon. */
const KM_PER_HEXAGON = 32

export function hexagonsOf(regions: readonly RegionFigures[]): Hexagon[] {
  if (regions.length === 0) return []
  const middle = { lat: mean(regions.map(({ lat }) => lat)), lon: mean(regions.map(({ lon }) => lon)) }
  const wanted = regions.map((region) => ({ region, ...wantedPoint(region, middle) }))
  const fromMiddle = [...wanted].sort((one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y))
  const taken = new Set<string>()
  return fromMiddle.map(({ region, x, y }) => {
    const place = nearestFree({ x, y }, taken)
    taken.add(keyOf(place))
    return { region, ...pointOf(place) }
  })
}

export function outlineOf({ x, y }: Pick<Hexagon, 'x' | 'y'>): string {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 180) * (60 * corner - 30)
    return `${round(x + (SIZE - EDGE / 2) * Math.cos(angle))},${round(y + (SIZE - EDGE / 2) * Math.sin(angle))}`
  }).join(' ')
}

export function frameOf(hexagons: readonly Hexagon[]): string {
  const [xs, ys] = [hexagons.map(({ x }) => x), hexagons.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - WIDTH / 2 - EDGE, Math.min(...ys) - SIZE - EDGE]
  return [left, top, Math.max(...xs) + WIDTH / 2 + EDGE - left, Math.max(...ys) + SIZE + EDGE - top].map(round).join(' ')
}

/** Beyond this many pixels the map would shout; a phone makes it smaller. */
export function widthOf(hexagons: readonly Hexagon[]): number {
  const xs = hexagons.map(({ x }) => x)
  return Math.round(Math.min(620, Math.max(...xs) - Math.min(...xs) + WIDTH + 2 * EDGE))
}

/** A name on at most three short lines. */
export function linesOf(name: string): string[] {
  const lines: string[] = []
  for (const part of name.replace(/\s*\(.*\)$/, '').split(/(?<=[/-])|\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length < 14) lines[lines.length - 1] = /[/-]$/.test(last) ? last + part : `${last} ${part}`
    else lines.push(part)
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines
}

function wantedPoint({ lat, lon }: { lat: number; lon: number }, middle: { lat: number; lon: number }) {
  const perKm = WIDTH / KM_PER_HEXAGON
  return { x: (lon - middle.lon) * 111.3 * Math.cos((middle.lat * Math.PI) / 180) * perKm, y: (middle.lat - lat) * 111.3 * perKm }
}

function nearestFree(wanted: { x: number; y: number }, taken: Set<string>): Place {
  const row = Math.round(wanted.y / (1.5 * SIZE))
  const column = Math.round(wanted.x / WIDTH)
  const around = Array.from({ length: 169 }, (_, at) => ({ row: row + Math.floor(at / 13) - 6, column: column + (at % 13) - 6 }))
  const free = around.filter((place) => !taken.has(keyOf(place)))
  return free.reduce((best, place) => (distance(place, wanted) < distance(best, wanted) ? place : best), free[0] ?? { row, column })
}

function distance(place: Place, { x, y }: { x: number; y: number }): number {
  const point = pointOf(place)
  return Math.hypot(point.x - x, point.y - y)
}

/** Odd rows shift half a hexagon. */
function pointOf({ row, column }: Place): { x: number; y: number } {
  return { x: round((column + (Math.abs(row) % 2) / 2) * WIDTH), y: round(row * 1.5 * SIZE) }
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
