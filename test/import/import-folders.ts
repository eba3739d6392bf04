import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { readFolder } from '../../api/spreadsheet/folder.ts'
import { type ImportOutcome, importFolders } from '../../api/usecases/import-folders.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { openSerialized, serialized } from '../../db/serialized.ts'
import { loadReference } from '../../seed/reference.ts'

/** A Wednesday morning. */
export const NOW = Date.parse('2026-11-18T09:30:00Z')
const calendar = amsterdamCalendar()

export type Files = Record<string, string | Uint8Array>

const reference = (() => {
  const db = openDatabase(':memory:')
  loadReference(db, NOW)
  return serialized(db)
})()

/** With regions, municipalities, kinds of care and duties, and no provider yet. */
export function referenceDatabase(): Database {
  return openSerialized(reference)
}

export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-import-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

export interface How {
  isDryRun?: boolean
  isHistory?: boolean
  now?: number
}

export async function importFrom(
  db: Database,
  folders: readonly string[],
  { isDryRun = false, isHistory = false, now = NOW }: How = {},
): Promise<ImportOutcome> {
  const read = await Promise.all(folders.map(readFolder))
  const tables = read.flatMap((folder) => folder.tables)
  const problems = read.flatMap((folder) => folder.problems)
  return importFolders({ db, calendar, newId: uuidv7 }, { tables, problems, now, actor: 'test', isDryRun, isHistory })
}

export function importFiles(db: Database, files: Files, how: How = {}): Promise<ImportOutcome> {
  return importFrom(db, [folderOf(files)], how)
}

/** Everything that an import may write, except its own audit trail and the outbox. */
export function contentOf(db: Database): Record<string, unknown[]> {
  const tables = [
    'postcodes',
    'providers',
    'locations',
    'products',
    'product_categories',
    'contracts',
    'service_areas',
    'offers',
    'reports',
  ]
  return Object.fromEntries(tables.map((table) => [table, db.$client.prepare(`select * from ${table} order by 1, 2`).all()]))
}

export function countOf(db: Database, table: string): number {
  return db.$client.prepare(`select count(*) from ${table}`).pluck().get() as number
}

const lines = (...rows: string[]) => rows.join('\r\n')

/** One provider with one offer in Ermelo. */
export const SMALL: Record<string, string> = {
  'aanbieders.csv': lines('KvK-nummer;AGB-code;Naam;Telefoon', '00000901;00000901;Praktijk Proef;088 - 000 09 01'),
  'locaties.csv': lines('KvK-nummer;Locatiecode;Naam;Plaats;Gemeente', '00000901;ERM1;Praktijk Ermelo;Ermelo;Ermelo'),
  'producten.csv': lines(
    'Regio;Productcode;Naam;Eenheid;iJw-categorie;Soort hulp;Geldig van',
    'Noord-Veluwe;45N20;Ambulante begeleiding;uur;45;begeleiding-individueel;1-1-2025',
  ),
  'contracten.csv': lines('Regio;Contractnummer;KvK-nummer;Ingangsdatum', 'Noord-Veluwe;NV-1;00000901;1-1-2025'),
  'aanbod.csv': lines(
    'Regio;Contractnummer;Productcode;Locatiecode;Titel;Omschrijving;Leeftijd van;Leeftijd tot en met',
    'Noord-Veluwe;NV-1;45N20;ERM1;Begeleiding thuis;Een vaste begeleider komt thuis.;4;18',
  ),
}

/** `statedOn;mode;intake;start;places;waiting;reason;until;remark` of the one offer of `SMALL`. */
export function statements(...rows: string[]): Record<string, string> {
  const header =
    'Regio;Contractnummer;Productcode;Locatiecode;Peildatum;Neemt aan;Weken tot intake;Weken tot start;Vrije plekken;Aantal wachtenden;Reden stop;Stop tot;Opmerking'
  return { 'beschikbaarheid.csv': lines(header, ...rows.map((row) => `Noord-Veluwe;NV-1;45N20;ERM1;${row}`)) }
}

export interface OfferNow {
  intake_mode: string | null
  start_wait_weeks: number | null
  stop_until: string | null
  checked_at: number | null
  changed_at: number | null
  due_at: number | null
  stale_at: number | null
  version: number
  ended_on: string | null
  title: string
}

export function theOffer(db: Database): OfferNow {
  return db.$client.prepare('select * from offers').get() as OfferNow
}
