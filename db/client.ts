import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import SqliteDatabase from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

export type Database = BetterSQLite3Database & { $client: SqliteDatabase.Database }
/** Inside `db.transaction((tx) => ...)`: never `await` in there. */
type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
export type Queryable = Database | Transaction

/** How long a writer waits for another process; the finder only reads and never waits (WAL). */
const BUSY_MS = 2_000

/** For a write that may be left out: while another process writes, it is. False: it was left out. */
export function writeIfFree(client: SqliteDatabase.Database, write: () => void): boolean {
  client.pragma('busy_timeout = 0')
  try {
    write()
    return true
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return false
    throw error
  } finally {
    client.pragma(`busy_timeout = ${BUSY_MS}`)
  }
}

export class DatabaseUnusable extends Error {}

/** Opens (or makes) the database at `file`, `:memory:` for a test, and brings it to the newest schema. */
export function openDatabase(file: string): Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    const client = new SqliteDatabase(file)
    prepareConnection(client)
    checkHealth(client)
    checkOurs(client)
    const db = drizzle({ client, casing: 'snake_case' })
    migrate(db, { migrationsFolder: migrationsFolder() })
    return db
  } catch (error) {
    throw new DatabaseUnusable(explain(file, error), { cause: error })
  }
}

/** One more connection to a database that this process opened already. */
export function openBeside(file: string): Database {
  const client = new SqliteDatabase(file, { fileMustExist: true })
  prepareConnection(client)
  return drizzle({ client, casing: 'snake_case' })
}

function prepareConnection(client: SqliteDatabase.Database): void {
  client.pragma(`busy_timeout = ${BUSY_MS}`)
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = NORMAL')
  client.pragma('foreign_keys = ON')
  client.pragma('cache_size = -65536')
}

/** Cheap at every start; a full `integrity_check` would take seconds on a large database. */
function checkHealth(client: SqliteDatabase.Database): void {
  const [first] = client.pragma('quick_check(1)') as { quick_check: string }[]
  if (first?.quick_check !== 'ok') throw new Error(`quick_check: ${first?.quick_check}`)
}

class ForeignDatabase extends Error {}

/** Another program's file would be filled with our tables beside its own. */
function checkOurs(client: SqliteDatabase.Database): void {
  const tables = client.prepare("select name from sqlite_schema where type = 'table'").pluck().all()
  if (tables.length > 0 && !tables.includes('__drizzle_migrations')) throw new ForeignDatabase()
}

/** Beside this file in the source tree, beside the bundle in `dist/`. */
function migrationsFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = [join(here, 'migrations'), join(here, '../migrations'), join(here, '../../db/migrations')].find(existsSync)
  if (!found) throw new Error('the migrations folder is missing; build again with npm start')
  return found
}

function explain(file: string, error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return `De database ${file} is in gebruik door een ander proces. Stop dat proces en start opnieuw.`
  }
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT' || /quick_check/.test(String(error))) {
    return `De database ${file} is beschadigd. Zet een reservekopie terug, of verplaats het bestand en start opnieuw om leeg te beginnen.`
  }
  if (error instanceof ForeignDatabase) return `${file} is een database van een ander programma. Kies met DATA_DIR een andere map.`
  return `De database ${file} kan niet worden geopend: ${error instanceof Error ? error.message : error}`
}
