/** `npm run reindex`: asks for both search indexes to be built anew, by the server that runs, or by the next one that starts. */
import { join } from 'node:path'
import { DatabaseUnusable, openDatabase } from '../../db/client.ts'
import { indexTargets } from '../../db/queries/outbox.ts'
import { requestRebuild } from '../../db/queries/search-indexes.ts'
import { readSettings, WrongSettings } from '../env.ts'

try {
  const db = openDatabase(join(readSettings(process.env).dataDir, 'plekwijzer.sqlite'))
  for (const target of indexTargets) requestRebuild(db, target)
  db.$client.close()
  console.log('De zoekindexen worden opnieuw gebouwd: nu als de server draait, anders bij de volgende start.')
} catch (error) {
  if (!(error instanceof DatabaseUnusable || error instanceof WrongSettings)) throw error
  console.error(error.message)
  process.exitCode = 1
}
