/** Prepared insert and update of whole rows, for imports and seeds that write many: no statement is built per row. */
import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '../client.ts'

export interface RowWriter<Row> {
  insert(row: Row): void
  /** An existing row with this key stays as it is. */
  insertIfAbsent(row: Row): void
  /** Replaces every column but the key of the row with this `id`. */
  update(row: Row): void
}

export function rowWriter<Table extends SQLiteTable>(db: Database, table: Table): RowWriter<InferInsertModel<Table>> {
  const columns = Object.entries(getTableColumns(table)).map(([field, column]) => ({ field, name: columnName(field), column }))
  const name = `"${getTableName(table)}"`
  const list = columns.map((column) => column.name).join(', ')
  const holes = columns.map((column) => `@${column.field}`).join(', ')
  const assignments = columns.filter(({ field }) => field !== 'id').map((column) => `${column.name} = @${column.field}`)
  const insert = db.$client.prepare(`insert into ${name} (${list}) values (${holes})`)
  const insertIfAbsent = db.$client.prepare(`insert into ${name} (${list}) values (${holes}) on conflict do nothing`)
  const update = columns.some(({ field }) => field === 'id')
    ? db.$client.prepare(`update ${name} set ${assignments.join(', ')} where "id" = @id`)
    : null
  const stored = (row: Record<string, unknown>) =>
    Object.fromEntries(columns.map(({ field, column }) => [field, driverValue(row[field] ?? column.default ?? null, column)]))
  return {
    insert: (row) => void insert.run(stored(row)),
    insertIfAbsent: (row) => void insertIfAbsent.run(stored(row)),
    update: (row) => void update?.run(stored(row)),
  }
}

export function driverValue(value: unknown, column: { mapToDriverValue(value: unknown): unknown }): unknown {
  if (value === null) return null
  const mapped = column.mapToDriverValue(value)
  return typeof mapped === 'boolean' ? Number(mapped) : mapped
}

/** As drizzle's `casing: 'snake_case'` names them. */
export function columnName(field: string): string {
  return `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`
}
