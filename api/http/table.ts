/** The same list as JSON, as CSV or as an Excel file, as the caller's `Accept` asks. */
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { CSV_TYPE, XLSX_TYPE } from '../contract/operation.ts'
import { type Table, tableToCsv, tableToXlsx } from '../spreadsheet/write-table.ts'

const JSON_TYPE = 'application/json'

export type TableForm = 'json' | 'csv' | 'xlsx'

export function askedForm(c: Context): TableForm {
  const type = accepts(c, { header: 'Accept', supports: [JSON_TYPE, CSV_TYPE, XLSX_TYPE], default: JSON_TYPE })
  return type === CSV_TYPE ? 'csv' : type === XLSX_TYPE ? 'xlsx' : 'json'
}

export async function answerTable(c: Context, form: 'csv' | 'xlsx', name: string, table: Table): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store', 'Content-Disposition': `attachment; filename="${name}.${form}"`, Vary: 'Accept' }
  if (form === 'csv') return c.body(tableToCsv(table), 200, { ...headers, 'Content-Type': `${CSV_TYPE}; charset=utf-8` })
  return c.body(new Uint8Array(await tableToXlsx(table)), 200, { ...headers, 'Content-Type': XLSX_TYPE })
}
