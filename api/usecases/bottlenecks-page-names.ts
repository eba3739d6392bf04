/** Names of what rows and columns stand for, in the order in which they are shown. */
import type { GridColumnGroup, GridRowGroup, Named } from '../contract/bottlenecks-page.ts'
import { sectorLabels } from '../contract/labels.ts'
import { sectors } from '../domain/codes.ts'
import type { Reference } from './reference.ts'

/** Kinds of care stand together per segment. */
export function rowNames(group: GridRowGroup, reference: Reference): Named[] {
  switch (group) {
    case 'category':
      return [...reference.categories.values()]
        .map(({ code, name, segment }) => ({ code, name, segment }))
        .sort((one, other) => one.segment.localeCompare(other.segment))
        .map(({ code, name }) => ({ code, name }))
    case 'segment':
      return [...reference.segments].map(([code, name]) => ({ code, name }))
    case 'sector':
      return sectors.map((code) => ({ code, name: sectorLabels[code] }))
  }
}

export function columnNames(group: GridColumnGroup, regions: readonly string[], reference: Reference): Named[] {
  switch (group) {
    case 'region':
      return regions.map((code) => ({ code, name: reference.regions.get(code)?.name ?? code }))
    case 'municipality':
      return byName(
        regions
          .flatMap((region) => reference.regions.get(region)?.municipalities ?? [])
          .map((code) => ({ code, name: reference.municipalities.get(code)?.name ?? code })),
      )
    case 'provider':
      return byName([...reference.providers.values()].map(({ id, name }) => ({ code: id, name })))
  }
}

function byName(named: Named[]): Named[] {
  return named.sort((one, other) => one.name.localeCompare(other.name, 'nl'))
}
