/** The demo's own folders, imported by the ordinary importer into an empty store. */
import { openDatabase } from '../../db/client.ts'
import { fillDemo } from '../../seed/fill-demo.ts'
import { loadReference } from '../../seed/reference.ts'
import { median } from './load.ts'

export interface ImportResult {
  rows: number
  seconds: number
  rowsPerSecond: number
}

const ROUNDS = 3

export async function benchImport(): Promise<ImportResult> {
  const runs: { rows: number; seconds: number }[] = []
  for (let round = 0; round < ROUNDS; round++) runs.push(await importOnce())
  const seconds = median(runs.map((run) => run.seconds))
  const rows = runs[0]?.rows ?? 0
  return { rows, seconds, rowsPerSecond: Math.round(rows / seconds) }
}

async function importOnce(): Promise<{ rows: number; seconds: number }> {
  const db = openDatabase(':memory:')
  const now = Date.now()
  loadReference(db, now)
  const begun = performance.now()
  await fillDemo(db, now)
  const seconds = (performance.now() - begun) / 1000
  const count = (table: string) => db.$client.prepare(`select count(*) from ${table}`).pluck().get() as number
  const rows = ['providers', 'locations', 'products', 'contracts', 'offers', 'reports', 'postcodes'].reduce(
    (sum, table) => sum + count(table),
    0,
  )
  db.$client.close()
  return { rows, seconds }
}
