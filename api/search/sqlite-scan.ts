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
  const always = tests.filter(({ facet }) => facet === null)
  const chosen = tests.filter(({ facet }) => facet !== null)
  const rows: number[] = []
  const almost = new Map<ColumnTest, number[]>(chosen.map((test) => [test, []]))
  const { isPresent, size } = columns
  for (let row = 0; row < size; row += 1) {
    if (isPresent[row] !== 1 || (isCandidate && isCandidate[row] !== 1) || !passesAll(always, row)) continue
    const failed = failuresAt(chosen, row)
    if (failed === null) rows.push(row)
    else if (failed !== 'several') almost.get(failed)?.push(row)
  }
  return { rows, almost: new Map([...almost].map(([{ facet }, failing]) => [facet as FacetName, failing])) }
}

function passesAll(tests: readonly ColumnTest[], row: number): boolean {
  for (const test of tests) if (!passes(test, row)) return false
  return true
}

/** The one test that fails; null when none does. */
function failuresAt(tests: readonly ColumnTest[], row: number): ColumnTest | 'several' | null {
  let failed: ColumnTest | null = null
  for (const test of tests) {
    if (passes(test, row)) continue
    if (failed) return 'several'
    failed = test
  }
  return failed
}

function passes({ codes, passes }: ColumnTest, row: number): boolean {
  return passes[codes[row] ?? 0] === 1
}
