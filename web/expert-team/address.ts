/** The whole question stands in the address: filters by the API's names, what rows and columns are, and the chosen cell. */
import type { GridColumnGroup, GridRowGroup } from '../../api/contract/bottlenecks-page.ts'
import { type Query, searchParamsOf, withValues } from '../shared/address.ts'

export const PAGE = '/knelpunten'

function bottlenecksAddress(query: Query, path: string = PAGE): string {
  const search = searchParamsOf(query).toString()
  return search ? `${path}?${search}` : path
}

/** Another cell keeps all else. */
export function cellAddress(query: Query, cell: string): string {
  return `${bottlenecksAddress(withValues(query, 'cell', [cell]))}#vak`
}

/** A cell of other rows or columns does not exist. */
export function rowsAddress(query: Query, rows: GridRowGroup): string {
  return bottlenecksAddress(withValues(withValues(query, 'cell', []), 'rows', rows === 'category' ? [] : [rows]))
}

export function columnsAddress(query: Query, columns: GridColumnGroup): string {
  return bottlenecksAddress(withValues(withValues(query, 'cell', []), 'columns', columns === 'region' ? [] : [columns]))
}

export function regionAddress(query: Query, code: string): string {
  return bottlenecksAddress(withValues(withValues(query, 'cell', []), 'region', [code]))
}

export function fileAddress(query: Query, form: 'csv' | 'xlsx'): string {
  return bottlenecksAddress({ ...query, vorm: [form] }, `${PAGE}/bestand`)
}
