/** `npm run rebuild-months` (docs/operations.md). */
import { join } from 'node:path'
import { DatabaseUnusable } from '../../db/client.ts'
import { readSettings, WrongSettings } from '../env.ts'
import { runRebuildMonths } from './rebuild-months.ts'

try {
  process.exitCode = await runRebuildMonths(join(readSettings(process.env).dataDir, 'plekwijzer.sqlite'), Date.now, console.log)
} catch (error) {
  if (!(error instanceof DatabaseUnusable || error instanceof WrongSettings)) throw error
  console.error(error.message)
  process.exitCode = 1
}
