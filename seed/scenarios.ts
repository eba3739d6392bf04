/** For tests: a database in memory with the reference and the demo, as on a given moment, and its scenarios by name. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../db/client.ts'
import { openSerialized, serialized } from '../db/serialized.ts'
import { seedFolder } from './files.ts'
import { fillDemo } from './fill-demo.ts'

export { type Scenario, scenarios } from './scenario-offers.ts'

const filled = new Map<number, Promise<Buffer>>()

/** Filled once per moment and per state of the sources; every call gives a copy of its own. */
export async function openSeededDatabase(now: number): Promise<Database> {
  const bytes = filled.get(now) ?? keptOrFilled(now)
  filled.set(now, bytes)
  return openSerialized(await bytes)
}

async function keptOrFilled(now: number): Promise<Buffer> {
  const file = join(tmpdir(), `plekwijzer-seeded-${sourcesHash()}-${now}.sqlite`)
  if (existsSync(file)) return readFileSync(file)
  const db = openDatabase(':memory:')
  await fillDemo(db, now)
  const bytes = serialized(db)
  db.$client.close()
  keep(file, bytes)
  return bytes
}

/** Under its own name first: another test process may read the file at the same time. */
function keep(file: string, bytes: Buffer): void {
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, file)
}

/** Everything that decides what the database holds. */
function sourcesHash(): string {
  const root = join(seedFolder(), '..')
  const folders = ['seed', 'db', 'api/usecases', 'api/spreadsheet', 'api/domain', 'api/calendar']
  const hash = createHash('sha256')
  for (const folder of folders.map((name) => join(root, name)).filter(existsSync)) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|json|csv|sql)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
