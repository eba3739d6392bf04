/** What each kept row names: in its own cells, or in those above it where cells were merged or a heading stands over a section. */
import type { RowChoice } from '../contract/availability-import.ts'
import { type ColumnMeaning, type NamingColumn, namingColumns } from '../domain/column-heading.ts'
import { withheldBecause } from '../domain/withheld.ts'
import type { RowNames } from './match-offer.ts'
import { readColumns, type StoredList, type StoredRow } from './stored-list.ts'

export interface NamedRow {
  row: StoredRow
  choice: Omit<RowChoice, 'row'>
  written: Partial<Record<ColumnMeaning, string>>
  names: RowNames
  /** Names that came from the row or the heading above. */
  borrowed: { column: NamingColumn; from: 'row-above' | 'section' }[]
}

/** Cells that are merged in Excel stand in the first row only: the name holds for the rows below it. */
export function namedRows(list: StoredList): NamedRow[] {
  const columns = readColumns(list)
  const hasRegion = columns.some(({ meaning }) => meaning === 'region')
  let above: RowNames = {}
  return list.rows.map((row) => {
    const written = Object.fromEntries(
      columns.flatMap(({ meaning }, at) => (meaning && row.cells[at] ? [[meaning, row.cells[at]]] : [])),
    ) as NamedRow['written']
    const told = (column: NamingColumn) => (withheldBecause(written[column] ?? '') ? undefined : written[column])
    const own = Object.fromEntries(namingColumns.flatMap((column) => (told(column) ? [[column, told(column)]] : []))) as RowNames
    const borrowed: NamedRow['borrowed'] = borrowedNames(
      columns.map(({ meaning }) => meaning),
      own,
      above,
    )
    const names: RowNames = { ...Object.fromEntries(borrowed.map(({ column }) => [column, above[column]])), ...own }
    if (!hasRegion && row.section) {
      names.region = row.section
      borrowed.push({ column: 'region', from: 'section' })
    }
    above = names
    return { row, choice: list.choices[row.line] ?? {}, written, names, borrowed }
  })
}

/** A product goes on below, with its region only where the row says nothing else of where. */
function borrowedNames(columns: readonly (ColumnMeaning | null)[], own: RowNames, above: RowNames): NamedRow['borrowed'] {
  const isNamed = Boolean(own.offerId || own.productCode || own.product || own.title)
  const wanted: NamingColumn[] = isNamed ? [] : ['productCode', 'product', 'title']
  if (!own.region && !isNamed) wanted.push('region')
  if (isNamed && !own.region && !own.offerId) wanted.push('region')
  return wanted
    .filter((column) => columns.includes(column) && above[column] && !own[column])
    .map((column) => ({ column, from: 'row-above' }))
}
