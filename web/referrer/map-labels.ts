import type { MunicipalityPoint } from '../api.ts'
import type { PlacedPin } from './map-pins.ts'
import { type MapFrame, onScreen, worldOf } from './map-projection.ts'

export interface PlacedLabel {
  text: string
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** As many town names as fit beside the pins and each other; towns with a pin first. */
export function placeLabels(places: MunicipalityPoint[], pins: PlacedPin[], frame: MapFrame, regions: Set<string>): PlacedLabel[] {
  const taken: Box[] = pins.map((pin) => ({
    left: pin.x - pin.width / 2 - 2,
    right: pin.x + pin.width / 2 + 2,
    top: pin.y - 44,
    bottom: pin.y + 2,
  }))
  const pinned = new Set(pins.map((pin) => pin.town.name))
  const labels = [
    ...pins.map((pin) => ({ name: pin.town.name, ...onScreen(frame, worldOf(pin.town)), lift: 16 })),
    ...places
      .filter((place) => !pinned.has(place.name))
      .sort((a, b) => Number(regions.has(b.region)) - Number(regions.has(a.region)))
      .map((place) => ({ name: place.name, ...onScreen(frame, worldOf(place)), lift: 5 })),
  ]
  const placed: PlacedLabel[] = []
  for (const { name, x, y, lift } of labels) {
    const half = name.length * 3.8 + 4
    const box = { left: x - half, right: x + half, top: y + lift - 13, bottom: y + lift + 5 }
    const isOutside = box.left < 2 || box.right > frame.width - 2 || box.top < 2 || box.bottom > frame.height - 2
    if (isOutside || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    placed.push({ text: name, x, y: y + lift })
  }
  return placed
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
