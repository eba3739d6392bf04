import type { Text } from '../shared/text/nl.ts'
import { waitWord } from '../shared/wait-figure.tsx'
import { type MapFrame, onScreen, type Point, worldOf } from './map-projection.ts'
import { bestOf, type Town } from './map-towns.ts'

export interface PlacedPin {
  town: Town
  label: string
  name: string
  width: number
  /** The tip of the pin; the town itself when nothing was in the way. */
  x: number
  y: number
  at: Point
}

const height = 46

/** In list order; a pin that would cover an earlier one moves up and keeps a line to its town. */
export function placePins(towns: Town[], frame: MapFrame, text: Text): PlacedPin[] {
  const placed: PlacedPin[] = []
  for (const town of towns) {
    const at = onScreen(frame, worldOf(town))
    const label = shortWords(town, text)
    const width = 38 + label.length * 8
    let y = at.y
    while (placed.some((other) => Math.abs(other.x - at.x) < (other.width + width) / 2 + 2 && Math.abs(other.y - y) < height - 8)) y -= 6
    placed.push({ town, label, name: [label, fullWords(town, text)].filter(Boolean).join(', '), width, x: at.x, y, at })
  }
  return placed
}

function shortWords(town: Town, text: Text): string {
  const { status, startWaitWeeks } = bestOf(town).availability
  const wait =
    startWaitWeeks !== null
      ? `${startWaitWeeks} ${text.offer.weekShort}`
      : status === 'stopped'
        ? text.map.stop
        : status === 'unknown'
          ? '?'
          : ''
  return town.offers.length > 1 ? `${wait} (${town.offers.length})`.trim() : wait
}

function fullWords(town: Town, text: Text): string {
  const best = bestOf(town)
  const { availability } = best
  const wait = availability.startWaitWeeks === null ? waitWord(text, availability) : text.offer.weeks(availability.startWaitWeeks)
  if (town.offers.length > 1) return text.map.several(town.name, town.offers.length, wait)
  return `${best.provider.name}, ${town.name}: ${text.values.status[availability.status]}${availability.startWaitWeeks === null ? '' : `, ${wait}`}`
}
