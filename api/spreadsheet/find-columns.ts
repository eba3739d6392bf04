/**
 * The columns of somebody's own list: by the heading above them, on one line or on two ("Wachttijd" over "intake" and "start"),
 * below any titles; or, without a heading, by what stands in them.
 */
import { type ColumnMeaning, type Heading, headingOf, type NamingColumn, namingColumns } from '../domain/column-heading.ts'
import { type AmountUnit, amountIn } from '../domain/written-amount.ts'
import { modeIn } from '../domain/written-mode.ts'
import type { ListRow } from './uploaded-list.ts'

export interface ListColumn {
  /** In the list, from 0. */
  place: number
  heading: string
  /** null: left alone. */
  meaning: ColumnMeaning | null
  unit: AmountUnit
}

export interface FoundColumns {
  columns: ListColumn[]
  hasHeading: boolean
  /** Of `rows`: where the list begins. */
  firstRow: number
}

/** Words by which a column without a heading is known. */
export interface KnownNames {
  isOf(meaning: 'productCode' | 'region' | 'location' | 'product', written: string): boolean
}

/** null: nothing is known that says which offers these are. */
export function findColumns(rows: readonly ListRow[], known: KnownNames): FoundColumns | null {
  return byHeading(rows) ?? byContent(rows, known)
}

const MOST_ROWS_ABOVE = 25
const LEAST_MEANINGS = 2

function byHeading(rows: readonly ListRow[]): FoundColumns | null {
  let best: (FoundColumns & { score: number }) | null = null
  for (let at = 0; at < Math.min(rows.length, MOST_ROWS_ABOVE); at++) {
    for (const lines of [1, 2]) {
      const headings = headingsAt(rows, at, lines)
      if (!headings) continue
      const columns = columnsUnder(headings)
      const count = columns.filter(({ meaning }) => meaning !== null).length
      // Of two that know as much, the one line: what stands above it is a title.
      const score = count - (lines - 1) / 2
      if (namesOffers(columns) && count >= LEAST_MEANINGS && score > (best?.score ?? 0)) {
        best = { columns, hasHeading: true, firstRow: at + lines, score }
      }
    }
  }
  return best
}

/** null: these lines hold numbers, so they are no heading. */
function headingsAt(rows: readonly ListRow[], at: number, lines: number): string[] | null {
  const heads = rows.slice(at, at + lines).map(({ cells }) => cells)
  if (heads.length < lines || heads.flat().some((cell) => /^\d+([.,]\d+)?$/.test(cell))) return null
  const [upper = [], lower] = heads
  if (!lower) return upper
  const width = Math.max(upper.length, lower.length)
  return Array.from({ length: width }, (_, place) => `${overColumn(upper, place, lower[place] ?? '')} ${lower[place] ?? ''}`.trim())
}

/** A heading over several columns stands in the first of them only. */
function overColumn(upper: readonly string[], place: number, below: string): string {
  const own = upper[place] ?? ''
  return own !== '' || below === '' ? own : (upper.slice(0, place).findLast((cell) => cell !== '') ?? '')
}

function columnsUnder(headings: readonly string[]): ListColumn[] {
  const read = headings.map((heading, place) => ({ heading, place, found: headingOf(heading) }))
  return read
    .filter(({ heading }) => heading !== '')
    .map(({ heading, place, found }) => {
      const isSurest = found !== null && surestOf(read, found.meaning) === place
      return { heading, place, meaning: isSurest ? found.meaning : null, unit: found?.unit ?? 'weeks' }
    })
}

/** Of two columns with one meaning the surer counts, then the first. */
function surestOf(read: readonly { place: number; found: Heading | null }[], meaning: ColumnMeaning): number | undefined {
  const same = read.filter(({ found }) => found?.meaning === meaning)
  const most = Math.max(...same.map(({ found }) => found?.sureness ?? 0))
  return same.find(({ found }) => found?.sureness === most)?.place
}

function namesOffers(columns: readonly ListColumn[]): boolean {
  return columns.some(({ meaning }) => meaning !== null && namingColumns.includes(meaning as NamingColumn) && meaning !== 'provider')
}

const PLAIN_ORDERS: Record<number, ColumnMeaning[]> = {
  1: ['startWaitWeeks'],
  2: ['intakeWaitWeeks', 'startWaitWeeks'],
  3: ['intakeWaitWeeks', 'startWaitWeeks', 'freePlaces'],
  4: ['intakeWaitWeeks', 'startWaitWeeks', 'freePlaces', 'waitingCount'],
}
const MOSTLY = 0.6

/** Numbers without a heading are taken in the order of the screen and the template. */
function byContent(rows: readonly ListRow[], known: KnownNames): FoundColumns | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, place) => ({ place, kind: contentOf(rows, place, known) }))
  const naming = columns.filter(({ kind }) => kind !== 'amount' && kind !== null)
  const amounts = columns.filter(({ kind }) => kind === 'amount')
  const order = PLAIN_ORDERS[amounts.length]
  if (naming.length === 0 || !order) return null
  const meaningOf = (place: number): ColumnMeaning | null => {
    const { kind } = columns[place] ?? { kind: null }
    if (kind === 'amount') return order[amounts.findIndex((one) => one.place === place)] ?? null
    return columns.findIndex((one) => one.kind === kind) === place ? kind : null
  }
  const found = columns.map(({ place }) => ({ place, heading: '', meaning: meaningOf(place), unit: 'weeks' as const }))
  return namesOffers(found) ? { columns: found, hasHeading: false, firstRow: 0 } : null
}

type Content = 'amount' | 'productCode' | 'region' | 'location' | 'product' | null

function contentOf(rows: readonly ListRow[], place: number, known: KnownNames): Content {
  const cells = rows.map(({ cells }) => cells[place] ?? '').filter((cell) => cell !== '')
  const isMostly = (test: (cell: string) => boolean) => cells.length > 0 && cells.filter(test).length >= MOSTLY * cells.length
  const names = ['productCode', 'region', 'location', 'product'] as const
  const name = names.find((meaning) => isMostly((cell) => known.isOf(meaning, cell)))
  if (name) return name
  return isMostly((cell) => amountIn(cell) !== null || modeIn(cell, '2000-01-01') !== null) ? 'amount' : null
}
