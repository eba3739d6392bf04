/**
 * A list of their own that somebody pastes or sends in: what kind of file it is by its first bytes, whatever it is called, and
 * its rows as text. What cannot be read is refused with what to do.
 */
import { type Cell, cellText } from './cells.ts'
import { type RawRow, readCsv } from './csv.ts'
import { refuseForeign } from './foreign-file.ts'
import { UnreadableFile } from './problem.ts'
import { readWorkbook, type Sheet, tooManyRows } from './workbook.ts'

export const MOST_LIST_BYTES = 5_000_000
const MOST_LIST_ROWS = 2_000
const MOST_COLUMNS = 60
const MOST_CELL_CHARACTERS = 1_000
const MOST_LINES = 20_000
/** Sixty cells of a thousand characters, in the widest encoding. */
const MOST_LINE_BYTES = 250_000
const LINE_FEED = 0x0a
/** Tab, line feed, carriage return and space. */
const BLANKS = [0x09, 0x0a, 0x0d, 0x20]

export interface ListRow {
  /** Of the file, from 1. */
  line: number
  cells: string[]
}

export interface ListSheet {
  /** null: a file without sheets. */
  name: string | null
  rows: ListRow[]
}

export async function readList(bytes: Buffer): Promise<ListSheet[]> {
  if (bytes.length > MOST_LIST_BYTES) throw tooLargeList(bytes.length)
  if (bytes.every((byte) => BLANKS.includes(byte)))
    throw new UnreadableFile('hier staat niets in', 'Kopieer ook de regels met je aanbod, met de kolomnamen erboven.')
  refuseForeign(bytes)
  const isWorkbook = bytes.subarray(0, 2).toString('latin1') === 'PK'
  if (!isWorkbook) return [{ name: null, rows: withinBounds(readLines(bytes)) }]
  return boundedSheets(await readWorkbook(bytes))
}

/** A sheet that is too large may lie beside the one that is meant. */
function boundedSheets(sheets: readonly Sheet[]): ListSheet[] {
  const faults: unknown[] = []
  const bounded = sheets.flatMap(({ name, rows }) => {
    try {
      return [{ name, rows: withinBounds(rows) }]
    } catch (error) {
      faults.push(error)
      return []
    }
  })
  if (bounded.every(({ rows }) => rows.length === 0) && faults.length > 0) throw faults[0]
  return bounded
}

function tooLargeList(bytes: number): UnreadableFile {
  const cure = `Een bestand mag hooguit ${MOST_LIST_BYTES / 1e6} MB zijn. Kopieer alleen je eigen regels naar een leeg bestand, of plak ze hier.`
  return new UnreadableFile(`dit bestand is ${Math.max(1, Math.round(bytes / 1e6))} MB`, cure)
}

function readLines(bytes: Buffer): RawRow[] {
  let [lines, from] = [0, 0]
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
    if (at - from > MOST_LINE_BYTES) throw tooLongLine()
    ;[lines, from] = [lines + 1, at + 1]
  }
  if (bytes.length - from > MOST_LINE_BYTES) throw tooLongLine()
  if (lines > MOST_LINES) throw tooManyRows(lines)
  return readCsv(bytes, delimiterOfList)
}

function tooLongLine(): UnreadableFile {
  return new UnreadableFile('hier staat een regel in die veel te lang is', 'Kopieer de regels uit het rekenblad zelf, en plak ze hier.')
}

/** The sign that stands on most lines: a list may have a title above it, or no heading at all. */
function delimiterOfList(written: string): string {
  const lines = written
    .split('\n', 40)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '')
  const having = (sign: string) => lines.filter((line) => line.includes(sign)).length
  return ['\t', ';', ','].reduce((best, sign) => (having(sign) > having(best) ? sign : best))
}

function withinBounds(rows: readonly RawRow[]): ListRow[] {
  const filled = rows.map(asText).filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (filled.length > MOST_LIST_ROWS) throw tooManyRows(filled.length)
  const columns = Math.max(0, ...filled.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1))
  if (columns > MOST_COLUMNS) {
    throw new UnreadableFile(
      `hier staan ${columns} kolommen in`,
      `Laat hooguit ${MOST_COLUMNS} kolommen over: product, regio, locatie en wat er verandert.`,
    )
  }
  return filled.map(({ line, cells }) => ({ line, cells: cells.slice(0, columns) }))
}

function asText({ line, cells }: RawRow): ListRow {
  return { line, cells: cells.map(textOf) }
}

/** As a person reads it; the mark that our own downloads put before a formula goes. */
function textOf(cell: Cell): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : `${cell.getUTCDate()}-${cell.getUTCMonth() + 1}-${cell.getUTCFullYear()}`
  if (typeof cell === 'number') return String(Number(cell.toFixed(6)))
  return cellText(cell)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST_CELL_CHARACTERS)
}
