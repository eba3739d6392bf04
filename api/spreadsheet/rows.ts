/** From raw cells to typed rows: finds the columns by their headers and reads every cell, gathering what is wrong. */
import { cellText } from './cells.ts'
import type { RawRow } from './csv.ts'
import { type Field, type Fields, fieldOfHeader, type ImportFile, type RowValues } from './fields.ts'
import { type ImportProblem, shownValue } from './problem.ts'

export interface ImportRow<Declared extends Fields = Fields> {
  file: string
  folder: string
  line: number
  values: RowValues<Declared>
  /** As written, for messages. */
  written: Partial<Record<keyof Declared, string>>
  /** The headers as they stand in the file. */
  headers: Partial<Record<keyof Declared, string>>
  /** One of its cells could not be read, so it is not stored; its key still counts as known. */
  isBroken: boolean
}

export interface ReadTable<Declared extends Fields> {
  rows: ImportRow<Declared>[]
  problems: ImportProblem[]
  /** Headers that mean nothing here. */
  unknownColumns: string[]
}

interface Column {
  key: string
  header: string
  field: Field<unknown>
  place: number
}

interface Shape<Declared extends Fields> {
  columns: readonly Column[]
  headers: ImportRow<Declared>['headers']
  width: number
}

/** The parts of a raw table that reading its rows needs. */
export interface NamedRows {
  file: string
  folder: string
  rows: readonly RawRow[]
}

export function readRows<Declared extends Fields>(file: ImportFile<Declared>, table: NamedRows): ReadTable<Declared> {
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
  const [header, ...body] = filled
  const columns = header ? columnsOf(file, header) : []
  const problems = headerProblems(file, table.file, header, columns)
  if (problems.length > 0) return { rows: [], problems, unknownColumns: [] }
  const headers = Object.fromEntries(columns.map((column) => [column.key, column.header])) as ImportRow<Declared>['headers']
  const shape = { columns, headers, width: header?.cells.length ?? 0 }
  const rows = body.map((raw) => readRow<Declared>(table, raw, shape, problems))
  return { rows, problems, unknownColumns: unknownColumns(header, columns) }
}

function readRow<Declared extends Fields>(
  table: NamedRows,
  raw: RawRow,
  { columns, headers, width }: Shape<Declared>,
  problems: ImportProblem[],
): ImportRow<Declared> {
  const values: Record<string, unknown> = {}
  const written: Record<string, string> = {}
  const before = problems.length
  for (const column of columns) readCell(table.file, raw, column, values, written, problems)
  const beyond = raw.cells.slice(width).find((cell) => cellText(cell) !== '')
  if (beyond !== undefined) problems.push(tooWide(table.file, raw.line, cellText(beyond)))
  const row = { file: table.file, folder: table.folder, line: raw.line, headers, isBroken: problems.length > before }
  return { ...row, values: values as RowValues<Declared>, written: written as ImportRow<Declared>['written'] }
}

function readCell(
  file: string,
  raw: RawRow,
  { key, header, field, place }: Column,
  values: Record<string, unknown>,
  written: Record<string, string>,
  problems: ImportProblem[],
): void {
  const cell = raw.cells[place] ?? null
  const shown = cellText(cell)
  const fault = (wrong: string) =>
    problems.push({ file, line: raw.line, column: header, value: shownValue(shown), wrong, right: `Verwacht: ${field.kind.expected}.` })
  if (shown === '' || cell === null) {
    if (field.required) fault('deze cel is leeg')
    return
  }
  written[key] = shown
  if (shown === '-') {
    if (field.required) fault('deze cel kan niet leeg worden gemaakt')
    values[key] = null
    return
  }
  const parsed = field.kind.parse(cell)
  if ('wrong' in parsed) fault(parsed.wrong)
  else values[key] = parsed.value
}

function columnsOf(file: ImportFile, header: RawRow): Column[] {
  return header.cells.flatMap((cell, place) => {
    const key = fieldOfHeader(file, cellText(cell))
    const field = key === undefined ? undefined : file.fields[key]
    return key && field ? [{ key, header: cellText(cell), field, place }] : []
  })
}

function headerProblems(file: ImportFile, name: string, header: RawRow | undefined, columns: readonly Column[]): ImportProblem[] {
  const at = { file: name, line: header?.line ?? 0, value: null }
  if (!header) return [{ ...at, column: null, wrong: 'dit bestand heeft geen regels', right: 'Zet de kolomnamen op de eerste regel.' }]
  const missing = Object.entries(file.fields)
    .filter(([key, field]) => field.required && !columns.some((column) => column.key === key))
    .map(([, { header: column, kind }]) => ({
      ...at,
      column,
      wrong: 'deze kolom ontbreekt',
      right: `Voeg de kolom toe: ${kind.expected}.`,
    }))
  const doubled = columns
    .filter((column, place) => columns.findIndex(({ key }) => key === column.key) !== place)
    .map(({ header: column }) => ({ ...at, column, wrong: 'deze kolom staat er twee keer', right: 'Laat één van beide staan.' }))
  return [...missing, ...doubled]
}

function unknownColumns(header: RawRow | undefined, columns: readonly Column[]): string[] {
  const known = new Set(columns.map(({ place }) => place))
  return (header?.cells ?? []).map(cellText).filter((name, place) => name !== '' && !known.has(place))
}

function tooWide(file: string, line: number, value: string): ImportProblem {
  const right = 'Zet een tekst met een scheidingsteken erin tussen aanhalingstekens.'
  return { file, line, column: null, value: shownValue(value), wrong: 'deze regel heeft meer cellen dan er kolommen zijn', right }
}
