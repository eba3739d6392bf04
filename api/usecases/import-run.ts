/** What one import carries along: the store, what it found wrong, what it changed, which offers must be heard of. */
import type { Database } from '../../db/client.ts'
import { importCodes, importLookups } from '../../db/queries/import-lookups.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { plainWord } from '../spreadsheet/cells.ts'
import type { Fields, FileName } from '../spreadsheet/fields.ts'
import { fileNames } from '../spreadsheet/fields.ts'
import { type ImportProblem, shownValue } from '../spreadsheet/problem.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'

export interface ImportDeps {
  db: Database
  calendar: WorkingCalendar
  newId: () => string
}

export interface ImportCounts {
  added: number
  changed: number
  unchanged: number
  /** Statements kept as history only, because a newer one was known. */
  older: number
}

interface ImportWords {
  regions: Map<string, string>
  municipalities: Map<string, ReturnType<typeof importCodes>['municipalities'][number]>
  categories: Map<string, string>
  themes: Map<string, string>
}

export interface ImportRun extends ImportDeps {
  now: number
  today: string
  actor: string
  /** The files bring their own past: what is new in this run counts for all days. */
  isHistory: boolean
  /** From when on what is new in this run counts. */
  newCountsFrom: number
  find: ReturnType<typeof importLookups>
  codes: ReturnType<typeof importCodes>
  /** Regions, municipalities, kinds of care and themes by every word that means them. */
  words: ImportWords
  /** Regions that the files of this run speak of. */
  ownRegions: Set<string>
  problems: ImportProblem[]
  warnings: ImportProblem[]
  counts: Record<FileName, ImportCounts>
  /** Keys of rows that are wrong: what points at them is not reported again. */
  broken: Set<string>
  /** First row of each key. */
  claimed: Map<string, ImportRow>
  newOffers: Set<string>
  changed: { providers: Set<string>; locations: Set<string>; products: Set<string>; contracts: Set<string>; offers: Set<string> }
}

interface RunInput {
  now: number
  actor: string
  isHistory: boolean
}

export function startRun(deps: ImportDeps, { now, actor, isHistory }: RunInput): ImportRun {
  const today = deps.calendar.dayOf(now)
  const counts = Object.fromEntries(fileNames.map((name) => [name, { added: 0, changed: 0, unchanged: 0, older: 0 }]))
  const codes = importCodes(deps.db, today)
  return {
    ...deps,
    now,
    today,
    actor,
    isHistory,
    newCountsFrom: isHistory ? 0 : now,
    find: importLookups(deps.db),
    codes,
    words: wordsOf(codes),
    ownRegions: new Set(),
    problems: [],
    warnings: [],
    counts: counts as ImportRun['counts'],
    broken: new Set(),
    claimed: new Map(),
    newOffers: new Set(),
    changed: { providers: new Set(), locations: new Set(), products: new Set(), contracts: new Set(), offers: new Set() },
  }
}

function wordsOf({ regions, municipalities, categories, themes }: ImportRun['codes']): ImportWords {
  return {
    regions: new Map(regions.flatMap(({ code, slug, name }) => [code, slug, name].map((word) => [plainWord(word), code] as const))),
    municipalities: new Map(municipalities.flatMap((one) => [one.code, one.name].map((word) => [plainWord(word), one] as const))),
    categories: new Map(categories.flatMap(({ code, name }) => [code, name].map((word) => [plainWord(word), code] as const))),
    themes: new Map(themes.flatMap(({ code, label }) => [code, label].map((word) => [plainWord(word), code] as const))),
  }
}

export function addProblem<Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  field: keyof Declared & string,
  wrong: string,
  right: string,
): void {
  run.problems.push(problemAt(row, field, wrong, right))
}

export function problemAt<Declared extends Fields>(
  row: ImportRow<Declared>,
  field: keyof Declared & string,
  wrong: string,
  right: string,
): ImportProblem {
  const value = row.written[field]
  const column = row.headers[field] ?? null
  return { file: row.file, line: row.line, column, value: value === undefined ? null : shownValue(value), wrong, right }
}

/** The row as it will be, or null when nothing in it changes. Fields that are undefined say nothing. */
export function merged<Row extends object>(existing: Row, given: { [Field in keyof Row]?: Row[Field] | undefined }): Row | null {
  const stated = Object.entries(given).filter(([, value]) => value !== undefined)
  const isSame = stated.every(([field, value]) => JSON.stringify(existing[field as keyof Row]) === JSON.stringify(value))
  return isSame ? null : { ...existing, ...Object.fromEntries(stated) }
}

/** Without the fields that say nothing, so that defaults may fill them. */
export function stated<Values extends object>(values: Values): { [Field in keyof Values]: Exclude<Values[Field], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
