/** Writes reference rows so that loading them again changes nothing, and leaves columns they do not name alone. */
import { type Column, getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { auditEvents } from '../audit-schema.ts'
import type { Database } from '../client.ts'
import { norms, updateDuties } from '../schema.ts'
import { columnName, driverValue } from './row-writer.ts'

export interface ReferenceRows {
  table: SQLiteTable
  /** Fields that make a row the same row. */
  key: readonly string[]
  rows: readonly object[]
  /** What is stored and not among `rows` is removed. */
  isWhole?: boolean
}

/** How many rows were new or changed. */
export function upsertReference(db: Database, reference: ReferenceRows): number {
  const { table, key, rows } = reference
  const fields = Object.keys(rows[0] ?? {})
  if (fields.length === 0) return 0
  const columns = getTableColumns(table)
  const statement = db.$client.prepare(upsertText(table, fields, key))
  const stored = (row: object) =>
    Object.fromEntries(fields.map((field) => [field, storedValue(columns[field], (row as Record<string, unknown>)[field])]))
  const removed = reference.isWhole ? removeOthers(db, reference) : 0
  return rows.reduce((changed, row) => changed + statement.run(stored(row)).changes, removed)
}

function storedValue(column: Column | undefined, value: unknown): unknown {
  if (!column) throw new Error('a reference row has a field that its table lacks')
  return driverValue(value ?? null, column)
}

function removeOthers(db: Database, { table, key, rows }: ReferenceRows): number {
  const keys = rows.map((row) => JSON.stringify(key.map((field) => (row as Record<string, unknown>)[field])))
  const statement = `delete from "${getTableName(table)}" where json_array(${key.map(columnName).join(', ')}) not in (select value from json_each(?))`
  return db.$client.prepare(statement).run(JSON.stringify(keys)).changes
}

export function hasNorms(db: Database): boolean {
  return db.$client.prepare('select 1 from norms limit 1').get() !== undefined
}

export function recordReferenceLoad(db: Database, id: string, now: number, changed: number): void {
  const event = { id, at: now, actor: 'system', action: 'load-reference', subjectKind: 'reference', subjectId: '2025' }
  db.insert(auditEvents)
    .values({ ...event, detail: { changed } })
    .run()
}

function upsertText(table: SQLiteTable, fields: readonly string[], key: readonly string[]): string {
  const rest = fields.filter((field) => !key.includes(field)).map(columnName)
  const target = key.map((field) => keyPart(table, field)).join(', ')
  const insert = `insert into "${getTableName(table)}" (${fields.map(columnName).join(', ')}) values (${fields.map((field) => `@${field}`).join(', ')})`
  if (rest.length === 0) return `${insert} on conflict do nothing`
  const assignments = rest.map((name) => `${name} = excluded.${name}`).join(', ')
  // When we heard of it is no difference by itself: nothing new was heard.
  const differs = rest
    .filter((name) => name !== columnName('recordedAt'))
    .map((name) => `"${getTableName(table)}".${name} is not excluded.${name}`)
    .join(' or ')
  return `${insert} on conflict (${target}) do update set ${assignments} where ${differs}`
}

/** The unique indexes of norms and duties hold an empty region as ''. */
function keyPart(table: SQLiteTable, field: string): string {
  const isOptional = field === 'regionCode' && (table === norms || table === updateDuties)
  return isOptional ? `coalesce(${columnName(field)}, '')` : columnName(field)
}
