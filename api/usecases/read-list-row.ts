/** One kept row, read: which offer it is about, and what it states. Choices of the person go before what stands in a cell. */
import type { NamingFault } from '../contract/availability-import-texts.ts'
import type { MyOffer } from '../contract/my-offer.ts'
import { type NamingColumn, namingColumns } from '../domain/column-heading.ts'
import { type ListStatement, listStatement } from '../domain/list-statement.ts'
import { readCells, type SayingColumn, type WrittenCells } from '../domain/said-cells.ts'
import type { AmountUnit } from '../domain/written-amount.ts'
import type { Match, NameMeaning, OfferMatcher } from './match-offer.ts'
import { knownMatch, storedMatch } from './match-rows.ts'
import { type NamedRow, namedRows } from './named-rows.ts'
import { readColumns, type StoredList } from './stored-list.ts'

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
  /** For what was not worked out before. */
  match: OfferMatcher
  today: string
}

export function readListRows(list: StoredList, context: ReadingContext): ReadListRow[] {
  return namedRows(list).map((named) => readListRow(list, named, context))
}

function readListRow(list: StoredList, named: NamedRow, { offers, match, today }: ReadingContext): ReadListRow {
  const found = matchOf(named, list, offers, match)
  const cells = cellsOf(list, named)
  const base = { ...named, cells, candidates: [], meanings: [], fault: null, elsewhere: null, offer: null, statement: null }
  if (found.state === 'elsewhere') return { ...base, elsewhere: found.provider }
  if (found.state === 'unsure') return { ...base, fault: found.why, candidates: found.candidates, meanings: found.meanings }
  const { offer } = found
  if (!Object.values(cells).some(({ written }) => written !== '')) return { ...base, offer, meanings: found.meanings }
  const isWhole = list.columns.some(({ meaning }) => meaning === 'offerId')
  const said = readCells(cells, today, isWhole)
  // Also where it looks like nothing, or holds a day that has passed since.
  if (cells.remark && cells.remark.written === offer.availability.remark) delete said.remark
  const isModeChosen = Boolean(named.choice.values?.intakeMode)
  const statement = listStatement(said, { standing: offer.availability, countsPlaces: offer.countsPlaces, today, isModeChosen })
  return { ...base, offer, meanings: found.meanings, statement }
}

/** What was chosen, then what it was found to name. */
function matchOf(named: NamedRow, list: StoredList, offers: ReadingContext['offers'], match: OfferMatcher): Match {
  const chosen = named.choice.offerId ? offers.get(named.choice.offerId) : undefined
  if (chosen) return { state: 'found', offer: chosen, meanings: [] }
  const known = knownMatch(list.matches[named.row.line], offers)
  if (known) return known
  const matched = match(named.names)
  list.matches[named.row.line] = storedMatch(matched)
  return matched
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
