import type { HeatRow } from '../../api/contract/bottlenecks-page.ts'

/** Rows in the order they came, those of one segment under one heading. */
export function groupsOf(rows: readonly HeatRow[]): { group: string | null; rows: HeatRow[] }[] {
  const groups: { group: string | null; rows: HeatRow[] }[] = []
  for (const row of rows) {
    const known = groups.find(({ group }) => group === row.group)
    if (known) known.rows.push(row)
    else groups.push({ group: row.group, rows: [row] })
  }
  return groups
}
