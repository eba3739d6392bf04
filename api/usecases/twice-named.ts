/** Rows that are about one and the same offer: alike, then the first counts; or not, and then somebody chooses. */
import type { ReadListRow } from './read-list-row.ts'

export interface TwiceNamed {
  /** The other rows. */
  rows: number[]
  isSame: boolean
}

/** By line, for every row that is not simply taken over. */
export function twiceNamed(rows: readonly ReadListRow[]): Map<number, TwiceNamed> {
  const groups = new Map<string, ReadListRow[]>()
  for (const row of rows) {
    if (row.offer && row.statement && !row.choice.isSkipped) groups.set(row.offer.id, [...(groups.get(row.offer.id) ?? []), row])
  }
  const found = new Map<number, TwiceNamed>()
  for (const group of groups.values()) if (group.length > 1) tell(group, found)
  return found
}

function tell(group: readonly ReadListRow[], found: Map<number, TwiceNamed>): void {
  const [first] = group
  const isSame = group.every(
    (row) => row.statement?.stated && JSON.stringify(row.statement.stated) === JSON.stringify(first?.statement?.stated),
  )
  for (const { row } of isSame ? group.slice(1) : group) {
    const others = group.map((one) => one.row.line).filter((line) => line !== row.line)
    found.set(row.line, { rows: isSame ? others.slice(0, 1) : others, isSame })
  }
}
