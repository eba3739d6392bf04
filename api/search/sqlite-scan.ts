/** One pass over all documents: which pass everything, and which fail only in the one facet that a count leaves out. */
import type { FacetName } from '../contract/facets.ts'
import type { Columns } from './columns.ts'
import type { ColumnTest } from './sqlite-tests.ts'

export interface Scan {
  /** Rows that pass every test. */
  rows: number[]
  /** Per facet with a choice the rows that fail there and nowhere else. */
  almost: Map<FacetName, number[]>
}

/** `isCandidate`: per row 1 when the words match; null when nothing is searched for. */
export function scan(columns: Columns, tests: readonly ColumnTest[], isCandidate: Uint8Array | null): Scan {
  const chosen = tests.filter(({ facet }) => facet !== null)
  const failures = new Uint32Array(columns.size)
  mark(failures, columns.isPresent, OUT)
  if (isCandidate) mark(failures, isCandidate, OUT)
  for (const test of tests) markFailures(failures, test, test.facet === null ? OUT : 1 << chosen.indexOf(test))
  return collect(failures, chosen)
}

/** One bit per facet with a choice; this one for whatever takes a row out altogether. */
const OUT = 1 << 30

function mark(failures: Uint32Array, isGood: Uint8Array, bit: number): void {
  for (let row = 0; row < failures.length; row += 1) if (isGood[row] === 0) failures[row] = bit
}

/** One test over all rows at a time: a loop this plain runs at the speed of memory. */
function markFailures(failures: Uint32Array, { codes, passes }: ColumnTest, bit: number): void {
  for (let row = 0; row < failures.length; row += 1) {
    if (passes[codes[row] ?? 0] === 0) failures[row] = (failures[row] ?? 0) | bit
  }
}

function collect(failures: Uint32Array, chosen: readonly ColumnTest[]): Scan {
  const rows: number[] = []
  const perBit = new Map(chosen.map((_, at): [number, number[]] => [1 << at, []]))
  for (let row = 0; row < failures.length; row += 1) {
    const failed = failures[row] ?? 0
    if (failed === 0) rows.push(row)
    else if ((failed & (failed - 1)) === 0 && failed !== OUT) perBit.get(failed)?.push(row)
  }
  return { rows, almost: new Map(chosen.map(({ facet }, at) => [facet as FacetName, perBit.get(1 << at) ?? []])) }
}
