/** One kept row, read: which offer it is about, and what it states. Choices of the person go before what stands in a cell. */
import type { RowChoice } from '../contract/availability-import.ts'
import type { NamingFault } from '../contract/availability-import-texts.ts'
import type { MyOffer } from '../contract/my-offer.ts'
import { type ColumnMeaning, type NamingColumn, namingColumns } from '../domain/column-heading.ts'
import { type ListStatement, listStatement } from '../domain/list-statement.ts'
import { readCells, type SayingColumn, type WrittenCells } from '../domain/said-cells.ts'
import type { AmountUnit } from '../domain/written-amount.ts'
import type { Match, NameMeaning, OfferMatcher, RowNames } from './match-offer.ts'
import { readColumns, type StoredList, type StoredRow } from './stored-list.ts'

export interface NamedRow {
  row: StoredRow
  choice: Omit<RowChoice, 'row'>
  written: Partial<Record<ColumnMeaning, string>>
  names: RowNames
  /** Names that came from the row or the heading above. */
  borrowed: { column: NamingColumn; from: 'row-above' | 'section' }[]
}

export interface ReadListRow extends NamedRow {
  offer: MyOffer | null
  meanings: NameMeaning[]
  /** What keeps it from being about one offer. */
  fault: NamingFault | null
  candidates: MyOffer[]
  /** Of another organisation. */
  elsewhere: string | null
  /** null: without an offer, or nothing is said. */
  statement: ListStatement | null
  cells: WrittenCells
}

export interface ReadingContext {
  offers: ReadonlyMap<string, MyOffer>
  match: OfferMatcher
  today: string
}

export function readListRows(list: StoredList, context: ReadingContext): ReadListRow[] {
  return namedRows(list).map((named) => readListRow(list, named, context))
}

/** Cells that are merged in Excel stand in the first row only: the name holds for the rows below it. */
function namedRows(list: StoredList): NamedRow[] {
  const columns = readColumns(list)
  const hasRegion = columns.some(({ meaning }) => meaning === 'region')
  let above: RowNames = {}
  return list.rows.map((row) => {
    const written = Object.fromEntries(
      columns.flatMap(({ meaning }, at) => (meaning && row.cells[at] ? [[meaning, row.cells[at]]] : [])),
    ) as NamedRow['written']
    const own = Object.fromEntries(namingColumns.flatMap((column) => (written[column] ? [[column, written[column]]] : []))) as RowNames
    const borrowed: NamedRow['borrowed'] = borrowedNames(
      columns.map(({ meaning }) => meaning),
      own,
      above,
    )
    const names: RowNames = { ...Object.fromEntries(borrowed.map(({ column }) => [column, above[column]])), ...own }
    if (!hasRegion && row.section) {
      names.region = row.section
      borrowed.push({ column: 'region', from: 'section' })
    }
    above = names
    return { row, choice: list.choices[row.line] ?? {}, written, names, borrowed }
  })
}

/** A product goes on below, with its region only where the row says nothing else of where. */
function borrowedNames(columns: readonly (ColumnMeaning | null)[], own: RowNames, above: RowNames): NamedRow['borrowed'] {
  const isNamed = Boolean(own.offerId || own.productCode || own.product || own.title)
  const wanted: NamingColumn[] = isNamed ? [] : ['productCode', 'product', 'title']
  if (!own.region && !isNamed) wanted.push('region')
  if (isNamed && !own.region && !own.offerId) wanted.push('region')
  return wanted
    .filter((column) => columns.includes(column) && above[column] && !own[column])
    .map((column) => ({ column, from: 'row-above' }))
}

function readListRow(list: StoredList, named: NamedRow, { offers, match, today }: ReadingContext): ReadListRow {
  const found = matchOf(named, list, offers, match)
  const cells = cellsOf(list, named)
  const base = { ...named, cells, candidates: [], meanings: [], fault: null, elsewhere: null, offer: null, statement: null }
  if (found.state === 'elsewhere') return { ...base, elsewhere: found.provider }
  if (found.state === 'unsure') return { ...base, fault: found.why, candidates: found.candidates, meanings: found.meanings }
  const { offer } = found
  if (!Object.values(cells).some(({ written }) => written !== '')) return { ...base, offer, meanings: found.meanings }
  const said = readCells(
    cells,
    today,
    list.columns.some(({ meaning }) => meaning === 'offerId'),
  )
  const isModeChosen = Boolean(named.choice.values?.intakeMode)
  const statement = listStatement(said, { standing: offer.availability, countsPlaces: offer.countsPlaces, today, isModeChosen })
  return { ...base, offer, meanings: found.meanings, statement }
}

/** What was chosen, then what was seen before, then what it names. */
function matchOf(named: NamedRow, list: StoredList, offers: ReadingContext['offers'], match: OfferMatcher): Match {
  const chosen = named.choice.offerId ? offers.get(named.choice.offerId) : undefined
  if (chosen) return { state: 'found', offer: chosen, meanings: [] }
  const matched = match(named.names)
  const seen = offers.get(list.seen[named.row.line]?.offerId ?? '')
  if (!seen || matched.state !== 'unsure') return matched
  return { state: 'found', offer: seen, meanings: matched.meanings }
}

/** What was typed on screen, by the column that it mends. */
const MENDED: Record<string, SayingColumn> = {
  intakeMode: 'intakeMode',
  intakeWaitWeeks: 'intakeWaitWeeks',
  startWaitWeeks: 'startWaitWeeks',
  freePlaces: 'freePlaces',
  waitingCount: 'waitingCount',
  'stop.reason': 'stopReason',
  'stop.until': 'stopUntil',
  remark: 'remark',
}
export const mendedFields = Object.keys(MENDED)

/** What stands in the cell that a field is read from. */
export function writtenFor({ cells }: ReadListRow, field: string): string | null {
  const column = MENDED[field]
  return (column && cells[column]?.written) || null
}

function cellsOf(list: StoredList, { row, choice }: NamedRow): WrittenCells {
  const cells: Partial<Record<SayingColumn, { written: string; unit: AmountUnit }>> = {}
  for (const [at, { meaning, unit }] of readColumns(list).entries()) {
    if (meaning && !namingColumns.includes(meaning as NamingColumn)) cells[meaning as SayingColumn] = { written: row.cells[at] ?? '', unit }
  }
  for (const [field, value] of Object.entries(choice.values ?? {})) {
    const column = MENDED[field]
    if (!column) continue
    if (field === 'startWaitWeeks') delete cells.waitAfterIntakeWeeks
    cells[column] = { written: value === null ? '-' : String(value), unit: 'weeks' }
  }
  return cells
}
