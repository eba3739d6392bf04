/** Gathered groups as they are told: with the group's name, in a fixed order. */
import type { Bottleneck, ShownCount } from '../contract/bottleneck.ts'
import type { BottleneckGroup } from '../domain/codes.ts'
import type { GatheredGroup } from '../statistics/gather.ts'
import { groupNames } from './group-names.ts'
import type { Reference } from './reference.ts'

export interface NamedRow {
  /** Of each of its groups. */
  names: string[]
  row: Bottleneck
}

export function bottleneckRows(
  groups: readonly GatheredGroup[],
  groupBy: readonly BottleneckGroup[],
  reference: Reference,
  unmetOf: (codes: readonly string[]) => ShownCount | null,
): NamedRow[] {
  const known = groupBy.map((by) => groupNames(by, reference))
  const placed = groups.map((group) => ({ ...group, places: group.codes.map((code, at) => known[at]?.placeOf(code) ?? 0) }))
  return placed
    .sort((one, other) => (one.places[0] ?? 0) - (other.places[0] ?? 0) || (one.places[1] ?? 0) - (other.places[1] ?? 0))
    .map(({ codes, figures }) => {
      const names = codes.map((code, at) => known[at]?.nameOf(code) ?? code)
      return { names, row: { key: keyOf(codes, groupBy), label: names.join(', '), ...figures, unmet: unmetOf(codes) } }
    })
}

function keyOf(codes: readonly string[], groupBy: readonly BottleneckGroup[]): Bottleneck['key'] {
  const [only = ''] = codes
  return codes.length === 1 ? only : Object.fromEntries(codes.map((code, at) => [groupBy[at], code]))
}
