/** `npm run import -- DIR [DIR…] [--dry-run]` */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importInWorker } from './import-in-worker.ts'
import { importText } from './import-text.ts'

const USAGE = 'Zo gebruikt u het: npm run import -- MAP [nog een MAP] [--dry-run]\nMet --dry-run wordt alles nagekeken en niets opgeslagen.'

/** The exit code: 0 when everything is right, else 1. */
export async function main(argv: readonly string[], say: (text: string) => void = console.log): Promise<number> {
  const folders = argv.filter((argument) => !argument.startsWith('--'))
  const unknown = argv.filter((argument) => argument.startsWith('--') && argument !== '--dry-run')
  if (folders.length === 0 || unknown.length > 0) return refuse(say, unknown)
  const databaseFile = join(process.env['DATA_DIR'] || './data', 'plekwijzer.sqlite')
  const isDryRun = argv.includes('--dry-run')
  const report = await importInWorker({ databaseFile, folders, isDryRun, actor: 'command:import', now: Date.now() })
  say('failure' in report ? report.failure : importText(report))
  return 'failure' in report || report.problems.length > 0 ? 1 : 0
}

function refuse(say: (text: string) => void, unknown: readonly string[]): number {
  say(unknown.length > 0 ? `Dit ken ik niet: ${unknown.join(', ')}\n${USAGE}` : USAGE)
  return 1
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2))
}
