/** A table as a file that Excel in the Netherlands opens rightly: CSV with `;` and a BOM, or .xlsx. No cell ever runs as a formula. */
import writeExcelFile, { type SheetData } from 'write-excel-file/node'

export interface Table {
  /** Of the sheet, at most 31 characters. */
  name: string
  headers: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
}

export function tableToCsv({ headers, rows }: Table): string {
  return `\uFEFF${[headers, ...rows].map(csvLine).join('')}`
}

/** Of a file that begins with the mark `\uFEFF`. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`
}

/** A text is written as text: Excel shows `=1+1` and does not count it. */
export async function tableToXlsx({ name, headers, rows }: Table): Promise<Uint8Array> {
  const head = headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((cells) =>
    cells.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })),
  )
  const widths = headers.map((header, column) => ({ width: widthOf([header, ...rows.map((cells) => cells[column] ?? '')]) }))
  const file = await writeExcelFile([head, ...body] as SheetData, {
    sheet: name.slice(0, 31),
    columns: widths,
    stickyRowsCount: 1,
  }).toBuffer()
  return new Uint8Array(file)
}

const WIDEST = 60

function widthOf(values: readonly (string | number)[]): number {
  return Math.min(WIDEST, Math.max(...values.map((value) => String(value).length)) + 2)
}

/** Excel takes these at the beginning for a formula; the mark before it makes it text (OWASP, CSV injection). */
function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
