/** Goes through the rows of a table: skips what is broken, tells about doubles, and never lets the store's refusal escape. */
import type { Fields, FileName } from '../spreadsheet/fields.ts'
import type { ImportRow } from '../spreadsheet/rows.ts'
import { type ImportRun, problemAt } from './import-run.ts'

export interface RowRules<Declared extends Fields> {
  name: FileName
  /** The natural keys of a row; several when it can be called by more than one. */
  keysOf(row: ImportRow<Declared>): string[]
  keyField: keyof Declared & string
  /** Whether folders may differ about it: the first one then stands, with a warning. */
  isShared: boolean
  /** Looked at before doubles are. */
  isSound?(row: ImportRow<Declared>): boolean
  /** Stores the row; false when it turned out to be wrong. */
  store(row: ImportRow<Declared>): boolean
}

export function importRows<Declared extends Fields>(run: ImportRun, rows: readonly ImportRow<Declared>[], rules: RowRules<Declared>): void {
  for (const row of rows) {
    const keys = rules.keysOf(row).map((key) => `${rules.name} ${key}`)
    const isSound = !row.isBroken && (rules.isSound?.(row) ?? true)
    const isStored = isSound && (isRepeated(run, row, keys, rules) || isAccepted(run, row, rules))
    if (row.isBroken) lookFurther(row, rules)
    if (!isStored) for (const key of keys) run.broken.add(key)
  }
}

function isAccepted<Declared extends Fields>(run: ImportRun, row: ImportRow<Declared>, rules: RowRules<Declared>): boolean {
  try {
    return rules.store(row)
  } catch (error) {
    if (!String((error as { code?: unknown }).code).startsWith('SQLITE_CONSTRAINT')) throw error
    run.problems.push(
      problemAt(
        row,
        rules.keyField,
        `de opslag weigert deze regel (${(error as Error).message})`,
        'Vergelijk de regel met de uitleg in docs/import.md.',
      ),
    )
    return false
  }
}

/** Nothing is stored any more, but what else is wrong in a broken row is told too. It may trip over its own holes. */
function lookFurther<Declared extends Fields>(row: ImportRow<Declared>, rules: RowRules<Declared>): void {
  try {
    rules.store(row)
  } catch {
    return
  }
}

/** The same key twice: in one folder it must say the same, over folders the first one stands. */
function isRepeated<Declared extends Fields>(
  run: ImportRun,
  row: ImportRow<Declared>,
  keys: readonly string[],
  rules: RowRules<Declared>,
): boolean {
  const first = keys.map((key) => run.claimed.get(key)).find((claim) => claim !== undefined)
  for (const key of keys) if (!run.claimed.has(key)) run.claimed.set(key, row as unknown as ImportRow)
  if (!first) return false
  run.counts[rules.name].unchanged += 1
  if (JSON.stringify(first.values) === JSON.stringify(row.values)) return true
  const field = differingField(first, row) ?? rules.keyField
  const isTolerated = rules.isShared && first.folder !== row.folder
  const wrong = `${first.file}, regel ${first.line} zegt hierover iets anders: "${first.written[field] ?? 'leeg'}"`
  const right = isTolerated ? 'De eerste opgave blijft staan. Spreek af welke klopt.' : 'Laat één regel staan, of maak ze gelijk.'
  const list = isTolerated ? run.warnings : run.problems
  list.push(problemAt(row, field, wrong, right))
  return true
}

function differingField<Declared extends Fields>(first: ImportRow, row: ImportRow<Declared>): (keyof Declared & string) | undefined {
  const fields = [...new Set([...Object.keys(first.values), ...Object.keys(row.values)])]
  return fields.find((field) => JSON.stringify(first.values[field]) !== JSON.stringify(row.values[field]))
}
