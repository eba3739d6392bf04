import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database } from './client.ts'

/** The whole database as bytes, and an own copy in memory from such bytes: for tests, far quicker than filling again. */
export function serialized(db: Database): Buffer {
  return db.$client.serialize()
}

export function openSerialized(bytes: Buffer): Database {
  const client = new SqliteDatabase(bytes)
  client.pragma('foreign_keys = ON')
  return drizzle({ client, casing: 'snake_case' })
}
