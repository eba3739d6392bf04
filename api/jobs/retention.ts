/** Takes what is older than so many years out of the log of who did what. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseUnusable, openDatabase } from '../../db/client.ts'
import { countAuditBefore, removeAuditBefore } from '../../db/queries/audit-retention.ts'

const USAGE = `Zo gebruik je het: npm run retention -- --years JAREN [--dry-run]
Handelingen in het logboek die ouder zijn dan zoveel jaar gaan voorgoed weg. Minstens 1 jaar.
Met --dry-run wordt er alleen geteld.`

const MOST_YEARS = 100

/** The exit code: 0 when it is done, else 1. */
export function runRetention(argv: readonly string[], dataDir: string, now: number, say: (text: string) => void): number {
  const asked = askedOf(argv)
  if (!asked) {
    say(USAGE)
    return 1
  }
  const databaseFile = join(dataDir, 'plekwijzer.sqlite')
  if (!existsSync(databaseFile)) {
    say(`Er is geen database ${databaseFile}. Kies met DATA_DIR de map van Plekwijzer.`)
    return 1
  }
  try {
    say(retain(databaseFile, asked, now))
    return 0
  } catch (error) {
    if (!(error instanceof DatabaseUnusable)) throw error
    say(error.message)
    return 1
  }
}

interface Asked {
  years: number
  isDryRun: boolean
}

/** null: not understood. Removing for good takes a number that was typed, never one that was guessed. */
function askedOf(argv: readonly string[]): Asked | null {
  const rest = argv.filter((argument) => argument !== '--dry-run')
  const [name, value, ...more] = rest.flatMap((argument) => argument.split('='))
  if (name !== '--years' || !/^\d{1,3}$/.test(value ?? '') || more.length > 0) return null
  const years = Number(value)
  return years >= 1 && years <= MOST_YEARS ? { years, isDryRun: rest.length < argv.length } : null
}

function retain(databaseFile: string, { years, isDryRun }: Asked, now: number): string {
  const before = yearsBefore(now, years)
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(before)
  const db = openDatabase(databaseFile)
  try {
    if (isDryRun) return `Van voor ${day}: ${actions(countAuditBefore(db, before))} in het logboek. Er is niets veranderd.`
    const removed = removeAuditBefore(db, { before, at: now, actor: 'command:retention' })
    return `Verwijderd van voor ${day}: ${actions(removed)}. Dat staat zelf ook in het logboek.`
  } finally {
    db.$client.close()
  }
}

function actions(count: number): string {
  return `${count} ${count === 1 ? 'handeling' : 'handelingen'}`
}

/** The 29th of February counts as the 1st of March. */
function yearsBefore(now: number, years: number): number {
  const moment = new Date(now)
  return moment.setUTCFullYear(moment.getUTCFullYear() - years)
}
