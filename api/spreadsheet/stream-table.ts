/** A table as a file that is written while it is made: however long it is, only a little of it is in memory. */
import { setImmediate as turn } from 'node:timers/promises'
import { csvLine } from './write-table.ts'
import { xlsxFiles } from './xlsx-files.ts'
import { zipped } from './zip.ts'

export type Cell = string | number | null

export interface StreamedTable {
  /** Of the sheet, at most 31 characters. */
  name: string
  headers: readonly string[]
  rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>
}

export function csvStream({ headers, rows }: StreamedTable): AsyncIterable<Uint8Array> {
  return encoded(csvLines(headers, rows))
}

async function* csvLines(headers: readonly string[], rows: StreamedTable['rows']): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headers)}`
  for await (const cells of rows) yield csvLine(cells)
}

export function xlsxStream(sheets: readonly StreamedTable[]): AsyncIterable<Uint8Array> {
  return zipped(xlsxFiles(sheets).map(({ path, text }) => ({ path, bytes: encoded(text) })))
}

/** One row at a time would be many small writes. */
const CHARACTERS_AT_ONCE = 65_536

async function* encoded(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let waiting = ''
  for await (const text of texts) {
    waiting += text
    if (waiting.length < CHARACTERS_AT_ONCE) continue
    yield encoder.encode(waiting)
    waiting = ''
    // Other questions go in between.
    await turn()
  }
  if (waiting !== '') yield encoder.encode(waiting)
}
