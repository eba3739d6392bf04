/**
 * A list of somebody's own as it is kept for a day: the rows about offers, and of these only the columns that are read. Nothing
 * that may be about a person is in it. Beside it stand the choices that were made, and what was seen of each offer.
 */
import type { AvailabilityImport, RowChoice } from '../contract/availability-import.ts'
import type { NamingFault } from '../contract/availability-import-texts.ts'
import { type ColumnMeaning, namingColumns } from '../domain/column-heading.ts'
import { keptCell, keptRemark } from '../domain/withheld.ts'
import { dayIn } from '../domain/written-days.ts'
import type { FoundColumns, ListColumn } from '../spreadsheet/find-columns.ts'
import type { ListRow } from '../spreadsheet/uploaded-list.ts'
import type { NameMeaning } from './match-offer.ts'

export interface StoredRow {
  line: number
  /** In the order of the columns that are read. */
  cells: string[]
  /** The heading of the section it stands in: the name of a region. */
  section: string | null
}

/** What a row names, as it was worked out once. */
export interface StoredMatch {
  offerId: string | null
  why: NamingFault | null
  candidates: string[]
  meanings: NameMeaning[]
  /** The name of another organisation. */
  elsewhere: string | null
}

export interface StoredList {
  sheet: string | null
  hasHeading: boolean
  columns: ListColumn[]
  /** Places of the columns that are read, in the order of a row's cells. */
  kept: number[]
  rows: StoredRow[]
  /** Lines that are about no offer. */
  notes: number[]
  /** By line. */
  choices: Record<string, Omit<RowChoice, 'row'>>
  /** By line. */
  matches: Record<string, StoredMatch>
  /** By line: the offer and version that was shown first. */
  seen: Record<string, { offerId: string; version: number }>
  /** As it stood when it was taken over, with what became of each row. */
  final: AvailabilityImport | null
}

export interface ListToKeep {
  sheet: string | null
  found: FoundColumns
  rows: readonly ListRow[]
  today: string
  isRegion(written: string): boolean
  /** Remarks that stand there already: they were looked at when they were written. */
  standingRemarks: ReadonlySet<string>
}

export function storedList({ sheet, found, rows, isRegion, ...looked }: ListToKeep): StoredList {
  const read = found.columns.filter(({ meaning }) => meaning !== null)
  const list: StoredList = {
    sheet,
    hasHeading: found.hasHeading,
    columns: found.columns,
    kept: read.map(({ place }) => place),
    rows: [],
    notes: [],
    choices: {},
    matches: {},
    seen: {},
    final: null,
  }
  let section: string | null = null
  for (const { line, cells } of rows.slice(found.firstRow)) {
    const filled = cells.filter((cell) => cell !== '')
    const [only = ''] = filled
    const isTitle =
      filled.length === 1 && read.length > 1 && !read.some(({ place, meaning }) => (cells[place] ?? '') !== '' && isSaying(meaning))
    if (isTitle && isRegion(only)) section = only
    if (isTitle || isTotal(only) || isHeadingAgain(read, cells)) list.notes.push(line)
    else list.rows.push({ line, cells: read.map((column) => keptOf(cells[column.place] ?? '', column, looked)), section })
  }
  list.rows = list.rows.filter((row) => row.cells.some((cell) => cell !== ''))
  return list
}

/** In the order of a row's cells. */
export function readColumns({ columns, kept }: StoredList): ListColumn[] {
  return kept.flatMap((place) => columns.find((column) => column.place === place) ?? [])
}

function isAmount(meaning: ColumnMeaning | null): boolean {
  return meaning !== null && ['intakeWaitWeeks', 'startWaitWeeks', 'waitAfterIntakeWeeks', 'freePlaces', 'waitingCount'].includes(meaning)
}

/** Where Excel made a day of "2-3", its year says nothing, and might be somebody's. */
function keptOf(cell: string, { meaning }: ListColumn, { today, standingRemarks }: Pick<ListToKeep, 'today' | 'standingRemarks'>): string {
  if (meaning === 'remark') return standingRemarks.has(cell) ? cell : keptRemark(cell, today)
  const day = isAmount(meaning) ? dayIn(cell) : null
  if (day === null || /^\d{5}$/.test(cell)) return keptCell(cell, today)
  const [, month, date] = day.split('-').map(Number) as [number, number, number]
  return `${date} ${MONTHS[month - 1]}`
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

function isSaying(meaning: ColumnMeaning | null): boolean {
  return meaning !== null && !namingColumns.some((name) => name === meaning)
}

function isTotal(first: string): boolean {
  return /^(?:sub)?tota+l\b/i.test(first)
}

/** The headings stand there once more, as on every page of a printed list. */
function isHeadingAgain(read: readonly ListColumn[], cells: readonly string[]): boolean {
  const again = read.filter(({ place, heading }) => {
    const cell = cells[place] ?? ''
    return cell !== '' && (heading === cell || heading.endsWith(` ${cell}`))
  })
  return again.length >= 2 && again.length >= read.length / 2
}
