/** A long table, sent while it is made. */
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { CSV_TYPE, XLSX_TYPE } from '../contract/operation.ts'
import { csvStream, type StreamedTable, xlsxStream } from '../spreadsheet/stream-table.ts'

/** As CSV only the first of the sheets. */
export function answerTableStream(
  c: Context,
  form: 'csv' | 'xlsx',
  name: string,
  sheets: readonly [StreamedTable, ...StreamedTable[]],
): Response {
  const bytes = form === 'csv' ? csvStream(sheets[0]) : xlsxStream(sheets)
  return c.body(Readable.toWeb(Readable.from(bytes)) as ReadableStream, 200, {
    'Content-Type': form === 'csv' ? `${CSV_TYPE}; charset=utf-8` : XLSX_TYPE,
    'Content-Disposition': `attachment; filename="${name}.${form}"`,
    'Cache-Control': 'private, no-store',
    Vary: 'Accept',
    // Without one of its own the answer would be kept whole in memory to make one; this one never equals another.
    ETag: `W/"${crypto.randomUUID()}"`,
  })
}
