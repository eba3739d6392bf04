/**
 * Imports the tables of one or more folders in one transaction: all of it, or, when one row is wrong or it is a dry
 * run, nothing. Every wrong row is told at once. Absence changes nothing; an end date ends.
 */
import { auditImport } from '../../db/queries/import-audit.ts'
import { offersShowing, subcontractsOf } from '../../db/queries/import-lookups.ts'
import { forgetKeptMonths } from '../../db/queries/kept-months.ts'
import { momentQueue } from '../../db/queries/moment-queue.ts'
import { offerTimes } from '../../db/queries/offer-times.ts'
import { cellText } from '../spreadsheet/cells.ts'
import { type Fields, type FileName, fieldOfHeader, type ImportFile } from '../spreadsheet/fields.ts'
import { importFiles } from '../spreadsheet/import-files.ts'
import type { ImportProblem } from '../spreadsheet/problem.ts'
import { type ImportRow, type NamedRows, readRows } from '../spreadsheet/rows.ts'
import { importAvailability } from './import-availability.ts'
import { importContracts } from './import-contracts.ts'
import { importLocations } from './import-locations.ts'
import { importOffers } from './import-offers.ts'
import { importPostcodes } from './import-postcodes.ts'
import { importProducts } from './import-products.ts'
import { importProviders } from './import-providers.ts'
import { regionCodeOf } from './import-references.ts'
import { type ImportCounts, type ImportDeps, type ImportRun, startRun } from './import-run.ts'
import { queueMoments } from './queue-moments.ts'

interface ImportTable extends NamedRows {
  name: FileName
}

export interface ImportInput {
  tables: readonly ImportTable[]
  /** What could not even be read; then nothing is stored. */
  problems: readonly ImportProblem[]
  now: number
  actor: string
  isDryRun: boolean
  /** Statements of offers that are new here were heard when they were stated. */
  isHistory?: boolean
}

export interface ImportOutcome {
  isStored: boolean
  isDryRun: boolean
  problems: ImportProblem[]
  warnings: ImportProblem[]
  counts: Record<FileName, ImportCounts>
}

class RolledBack extends Error {}

export function importFolders(deps: ImportDeps, input: ImportInput): ImportOutcome {
  const run = startRun(deps, { ...input, isHistory: input.isHistory ?? false })
  run.problems.push(...input.problems)
  try {
    deps.db.transaction(() => importAll(run, input), { behavior: 'immediate' })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
  const isStored = run.problems.length === 0 && !input.isDryRun
  return { isStored, isDryRun: input.isDryRun, problems: sorted(run.problems), warnings: sorted(run.warnings), counts: run.counts }
}

function importAll(run: ImportRun, { tables, isDryRun }: ImportInput): void {
  for (const table of tables) noteRegions(run, table)
  importPostcodes(run, rowsOf(run, tables, 'postcodes', importFiles.postcodes))
  importProviders(run, rowsOf(run, tables, 'providers', importFiles.providers))
  importLocations(run, rowsOf(run, tables, 'locations', importFiles.locations))
  importProducts(run, rowsOf(run, tables, 'products', importFiles.products))
  importContracts(run, rowsOf(run, tables, 'contracts', importFiles.contracts))
  importOffers(run, rowsOf(run, tables, 'offers', importFiles.offers))
  importAvailability(run, rowsOf(run, tables, 'availability', importFiles.availability))
  if (run.problems.length > 0) throw new RolledBack()
  finish(run)
  if (isDryRun) throw new RolledBack()
}

/** Tells the indexes and leaves a trace, in the same transaction. */
function finish(run: ImportRun): void {
  const { providers, locations, products, contracts, offers } = run.changed
  const touched = new Set([
    ...offers,
    ...offersShowing(run.db, 'provider_id', [...providers]),
    ...offersShowing(run.db, 'location_id', [...locations]),
    ...offersShowing(run.db, 'product_id', [...products]),
    ...offersShowing(run.db, 'contract_id', [...contracts, ...subcontractsOf(run.db, [...contracts])]),
  ])
  const timesOf = offerTimes(run.db)
  const moved = [...touched].flatMap((id) => {
    const times = timesOf(id)
    return times ? [{ id, times }] : []
  })
  queueMoments({ queue: momentQueue(run.db), calendar: run.calendar }, moved, run.now)
  if (run.isHistory && run.newOffers.size > 0) forgetKeptMonths(run.db)
  const subjectId = [...run.ownRegions].sort().join(' ') || 'none'
  auditImport(run.db, {
    id: run.newId(),
    at: run.now,
    actor: run.actor,
    subjectId,
    detail: { counts: run.counts, isHistory: run.isHistory },
  })
}

function rowsOf<Declared extends Fields>(
  run: ImportRun,
  tables: readonly ImportTable[],
  name: FileName,
  file: ImportFile<Declared>,
): ImportRow<Declared>[] {
  return tables
    .filter((table) => table.name === name)
    .flatMap((table) => {
      const { rows, problems, unknownColumns } = readRows(file, table)
      run.problems.push(...problems)
      run.warnings.push(...unknownColumns.map((column) => unknownColumn(table.file, column)))
      return rows
    })
}

function unknownColumn(file: string, column: string): ImportProblem {
  return { file, line: 1, column, value: null, wrong: 'deze kolom ken ik niet', right: 'De kolom is overgeslagen.' }
}

/** Which regions these files are of, so that a fact shared with another region is seen as shared. */
function noteRegions(run: ImportRun, table: ImportTable): void {
  const [header, ...rows] = table.rows.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
  const place = (header?.cells ?? []).findIndex((cell) => fieldOfHeader(importFiles[table.name], cellText(cell)) === 'region')
  if (place < 0) return
  for (const written of new Set(rows.map(({ cells }) => cellText(cells[place] ?? null)))) {
    const code = regionCodeOf(run, written)
    if (code) run.ownRegions.add(code)
  }
}

function sorted(problems: readonly ImportProblem[]): ImportProblem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
}
