/** Web Mercator, so that base tiles fit when an owner sets them. World coordinates run from 0 to 1. */
export interface Point {
  x: number
  y: number
}

export interface MapFrame {
  centre: Point
  zoom: number
  width: number
  height: number
}

const tile = 256
const closest = 11.5
const widest = 7

export function worldOf({ lat, lon }: { lat: number; lon: number }): Point {
  const sine = Math.sin((lat * Math.PI) / 180)
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

/** Pixels per world. */
export function scaleOf(zoom: number): number {
  return tile * 2 ** zoom
}

export function onScreen(frame: MapFrame, point: Point): Point {
  const scale = scaleOf(frame.zoom)
  return { x: (point.x - frame.centre.x) * scale + frame.width / 2, y: (point.y - frame.centre.y) * scale + frame.height / 2 }
}

/** Room for half a pin at the edges, and for the zoom buttons. */
const besidePin = 90

/** The closest view that holds all points, with room for their pins. */
export function fitted(points: Point[], width: number, height: number): MapFrame {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const zoom = Math.log2(Math.min((width - 2 * besidePin) / tile / (right - left || 1e-9), (height - 150) / tile / (bottom - top || 1e-9)))
  return { centre: { x: (left + right) / 2, y: (top + bottom) / 2 }, zoom: Math.max(widest, Math.min(closest - 1, zoom)), width, height }
}

export function zoomed(frame: MapFrame, step: number): MapFrame {
  return { ...frame, zoom: Math.max(widest, Math.min(closest, frame.zoom + step)) }
}

export function moved(frame: MapFrame, right: number, down: number): MapFrame {
  const scale = scaleOf(frame.zoom)
  return { ...frame, centre: { x: frame.centre.x + right / scale, y: frame.centre.y + down / scale } }
}
