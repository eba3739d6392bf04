/** A kept list as text again, with tabs between its cells: to look at, to mend and to send once more. */
import { withheldBecause } from '../domain/withheld.ts'
import { readColumns, type StoredList } from './stored-list.ts'

export function listText(list: StoredList): string {
  const headings = readColumns(list).map(({ heading }) => heading)
  const lines = list.rows.map(({ cells }) => cells.map((cell) => (withheldBecause(cell) ? '' : cell)))
  return [...(list.hasHeading ? [headings] : []), ...lines].map((cells) => cells.join('\t')).join('\n')
}
