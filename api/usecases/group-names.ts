/** What groups are called, and in which order they stand: that of the reference data, which is also that of the finder's filters. */
import { sectorLabels } from '../contract/labels.ts'
import { type BottleneckGroup, sectors } from '../domain/codes.ts'
import type { Reference } from './reference.ts'

export interface GroupNames {
  nameOf(code: string): string
  /** What is no longer in the reference comes last. */
  placeOf(code: string): number
}

export function groupNames(by: BottleneckGroup, reference: Reference): GroupNames {
  const names = namesOf(by, reference)
  const places = new Map([...names.keys()].map((code, place) => [code, place]))
  return { nameOf: (code) => names.get(code) ?? code, placeOf: (code) => places.get(code) ?? Number.MAX_SAFE_INTEGER }
}

function namesOf(by: BottleneckGroup, reference: Reference): ReadonlyMap<string, string> {
  switch (by) {
    case 'segment':
      return reference.segments
    case 'sector':
      return new Map(sectors.map((code) => [code, sectorLabels[code]]))
    case 'category':
      return named(reference.categories)
    case 'region':
      return named(reference.regions)
    case 'municipality':
      return named(reference.municipalities)
    case 'provider':
      return named(reference.providers)
  }
}

function named(rows: ReadonlyMap<string, { name: string }>): ReadonlyMap<string, string> {
  return new Map([...rows].map(([code, { name }]) => [code, name]))
}
