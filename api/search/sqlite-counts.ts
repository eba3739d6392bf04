/** Counts per facet from one scan: what passes everything, and for a facet with a choice also what fails only there. */
import { type FacetName, facets } from '../contract/facets.ts'
import type { Columns, Reach, Value } from './columns.ts'
import { ringsOf, sumUpTo } from './cumulative-counts.ts'
import type { SearchHits, SearchRequest } from './port.ts'
import type { Scan } from './sqlite-scan.ts'
import { fitOf } from './sqlite-tests.ts'

export function countFacets(columns: Columns, request: SearchRequest, scan: Scan): SearchHits['counts'] {
  const counted = request.facets.flatMap((name) => {
    const counts = countFacet(columns, request, name, scan)
    return counts ? [[name, counts] as const] : []
  })
  return Object.fromEntries(counted)
}

export function countUnbounded({ facets: counted }: SearchRequest, { rows, almost }: Scan): SearchHits['unbounded'] {
  const chosen = (['maxWaitWeeks', 'radiusKm'] as const).filter((name) => counted.includes(name) && almost.has(name))
  return Object.fromEntries(chosen.map((name) => [name, rows.length + (almost.get(name)?.length ?? 0)]))
}

export function countInTime(columns: Columns, rows: readonly number[]): number {
  return sumBy(columns, 'inTime', [rows], (value) => (value === true ? ['true'] : [])).true ?? 0
}

function countFacet(columns: Columns, request: SearchRequest, name: FacetName, scan: Scan): Record<string, number> | null {
  const rows = [scan.rows, scan.almost.get(name) ?? []]
  const facet = facets[name]
  switch (facet.kind) {
    case 'choice':
      return sumBy(columns, facet.attribute, rows, codesOf)
    case 'atMost':
      return sumUpTo(facet.buckets, sumBy(columns, facet.attribute, rows, codesOf))
    case 'contractFit': {
      const { municipality } = request
      return municipality ? sumBy(columns, 'reach', rows, (value) => [fitOf(value as Reach, municipality)]) : null
    }
    case 'radius':
      return request.pointsPerRadius ? countCircles(columns, request.pointsPerRadius, rows) : null
  }
}

function countCircles(
  columns: Columns,
  circles: NonNullable<SearchRequest['pointsPerRadius']>,
  rows: readonly number[][],
): Record<string, number> {
  const radii = circles.map(({ radiusKm }) => radiusKm).sort((one, other) => one - other)
  const smallest = String(radii[0] ?? '')
  const ringOf = new Map(ringsOf(circles).flatMap(({ radiusKm, points }) => points.map((point) => [point, String(radiusKm)] as const)))
  const perRing = sumBy(columns, 'point', rows, (point) => (point === null ? [smallest] : [ringOf.get(point as string) ?? 'farther']))
  const { farther: _, ...within } = perRing
  return sumUpTo(radii, within)
}

/** Counts how often each value occurs, and only then looks at what codes it stands for. */
function sumBy(
  columns: Columns,
  attribute: string,
  lists: readonly (readonly number[])[],
  codesOf: (value: Value) => readonly string[],
): Record<string, number> {
  const { codes, values } = columns.column(attribute)
  const perValue = new Uint32Array(values.length)
  for (const rows of lists) {
    for (const row of rows) {
      const code = codes[row] ?? 0
      perValue[code] = (perValue[code] ?? 0) + 1
    }
  }
  const sums: Record<string, number> = {}
  values.forEach((value, at) => {
    const count = perValue[at] ?? 0
    if (count > 0) for (const code of codesOf(value)) sums[code] = (sums[code] ?? 0) + count
  })
  return sums
}

function codesOf(value: Value): readonly string[] {
  if (value === null) return []
  return Array.isArray(value) ? value : [String(value)]
}
