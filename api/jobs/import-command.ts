/** `npm run import -- DIR [DIR…] [--dry-run] [--history]` */
import { join } from 'node:path'
import { DatabaseUnusable, openDatabase } from '../../db/client.ts'
import { loadReference } from '../../seed/reference.ts'
import type { ImportFailure } from './import-job.ts'
import { importInWorker } from './import-off-thread.ts'
import { importText } from './import-text.ts'

const OPTIONS = ['--dry-run', '--history']
const USAGE = `Zo gebruikt u het: npm run import -- MAP [nog een MAP] [--dry-run] [--history]
Met --dry-run wordt alles nagekeken en niets opgeslagen.
Met --history telt nieuw aanbod ook voor de maanden die voorbij zijn; alleen bij de eerste keer.`

process.exitCode = await importFolders(process.argv.slice(2), console.log)

/** The exit code: 0 when everything is right, else 1. */
async function importFolders(argv: readonly string[], say: (text: string) => void): Promise<number> {
  const folders = argv.filter((argument) => !argument.startsWith('--'))
  const unknown = argv.filter((argument) => argument.startsWith('--') && !OPTIONS.includes(argument))
  if (folders.length === 0 || unknown.length > 0) return refuse(say, unknown)
  const databaseFile = join(process.env.DATA_DIR || './data', 'plekwijzer.sqlite')
  const now = Date.now()
  const failure = prepared(databaseFile, now)
  const job = {
    databaseFile,
    folders,
    isDryRun: argv.includes('--dry-run'),
    isHistory: argv.includes('--history'),
    actor: 'command:import',
    now,
  }
  const report = failure ?? (await importInWorker(job))
  say('failure' in report ? report.failure : importText(report))
  return 'failure' in report || report.problems.length > 0 ? 1 : 0
}

/** A region may import before the site ever ran: it needs the regions, municipalities and kinds of care to point at. */
function prepared(databaseFile: string, now: number): ImportFailure | null {
  try {
    const db = openDatabase(databaseFile)
    loadReference(db, now)
    db.$client.close()
    return null
  } catch (error) {
    if (error instanceof DatabaseUnusable) return { failure: error.message }
    throw error
  }
}

function refuse(say: (text: string) => void, unknown: readonly string[]): number {
  say(unknown.length > 0 ? `Dit ken ik niet: ${unknown.join(', ')}\n${USAGE}` : USAGE)
  return 1
}
