/** Reads folders and imports them into the database file; runs in a worker, or here when there is no built worker. */
import { uuidv7 } from 'uuidv7'
import { DatabaseUnusable, openDatabase } from '../../db/client.ts'
import { amsterdamCalendar } from '../calendar/amsterdam.ts'
import { readFolder } from '../spreadsheet/folder.ts'
import { type ImportOutcome, importFolders } from '../usecases/import-folders.ts'

export interface ImportJob {
  databaseFile: string
  folders: readonly string[]
  isDryRun: boolean
  isHistory: boolean
  actor: string
  now: number
}

export interface ImportReport extends ImportOutcome {
  /** Files that no import knows. */
  skipped: string[]
  milliseconds: number
}

/** Something outside the files went wrong; the text is for the person at the keyboard. */
export interface ImportFailure {
  failure: string
}

export async function runImportJob(job: ImportJob): Promise<ImportReport | ImportFailure> {
  try {
    return await importReport(job)
  } catch (error) {
    return { failure: explain(error) }
  }
}

async function importReport(job: ImportJob): Promise<ImportReport> {
  const start = performance.now()
  const read = await Promise.all(job.folders.map(readFolder))
  const db = openDatabase(job.databaseFile)
  try {
    const deps = { db, calendar: amsterdamCalendar(), newId: uuidv7 }
    const tables = read.flatMap((folder) => folder.tables)
    const outcome = importFolders(deps, { ...job, tables, problems: read.flatMap((folder) => folder.problems) })
    return { ...outcome, skipped: read.flatMap((folder) => folder.skipped), milliseconds: Math.round(performance.now() - start) }
  } finally {
    db.$client.close()
  }
}

function explain(error: unknown): string {
  if (error instanceof DatabaseUnusable) return error.message
  const code = String((error as { code?: unknown }).code ?? '')
  if (code.startsWith('SQLITE_BUSY')) return 'De database wordt nu door iets anders beschreven. Probeer het over een minuut opnieuw.'
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'De schijf is vol. Maak ruimte en probeer het opnieuw.'
  return `Er ging iets mis dat niet aan uw bestanden ligt: ${error instanceof Error ? error.message : String(error)}`
}
