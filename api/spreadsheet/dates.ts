/** Dates as Dutch people and Excel write them: `1-4-2026`, `01-04-2026`, `2026-04-01`, serial 46113, a date cell. */
import { type Cell, type CellKind, cellText, type Parsed } from './cells.ts'

/** A day, and minutes after midnight when a time was written: local time in Amsterdam. */
export interface StatedMoment {
  day: string
  minutes: number
}

export const day: CellKind<string> = {
  expected: 'een datum zoals 1-4-2026',
  example: '1-4-2026',
  parse: (cell) => {
    const parsed = momentIn(cell)
    return 'wrong' in parsed ? parsed : { value: parsed.value.day }
  },
}

export const moment: CellKind<StatedMoment> = {
  expected: 'een datum zoals 1-4-2026, met of zonder tijd (1-4-2026 09:30)',
  example: '1-4-2026',
  parse: momentIn,
}

/** Excel counts days from here (and believes in 29 February 1900, hence not 1 January). */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30)
const DAY_MINUTES = 1440
/** 1954 to 2119: outside it a bare number is no date. */
const SERIALS = { least: 20_000, most: 80_000 }

const DUTCH = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[ T](\d{1,2})[:.](\d{2})(?::\d{2})?)?$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/

function momentIn(cell: NonNullable<Cell>): Parsed<StatedMoment> {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? noDate : { value: fromMilliseconds(cell.getTime()) }
  const written = cellText(cell)
  if (/^\d{5}([.,]\d+)?$/.test(written)) return fromSerial(Number(written.replace(',', '.')))
  const dutch = DUTCH.exec(written)
  if (dutch) return fromParts(dutch[3], dutch[2], dutch[1], dutch[4], dutch[5])
  const iso = ISO.exec(written)
  if (iso) return fromParts(iso[1], iso[2], iso[3], iso[4], iso[5])
  return /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(written) ? { wrong: 'het jaar heeft maar twee cijfers' } : noDate
}

const noDate = { wrong: 'dit is geen datum' }

function fromSerial(serial: number): Parsed<StatedMoment> {
  if (serial < SERIALS.least || serial > SERIALS.most) return noDate
  return { value: fromMilliseconds(EXCEL_EPOCH_MS + serial * DAY_MINUTES * 60_000) }
}

/** Excel's dates have no zone: what stands in the cell is what the clock on the wall said. */
function fromMilliseconds(instant: number): StatedMoment {
  const minutes = Math.round(instant / 60_000)
  const midnight = Math.floor(minutes / DAY_MINUTES) * DAY_MINUTES
  return { day: new Date(midnight * 60_000).toISOString().slice(0, 10), minutes: minutes - midnight }
}

function fromParts(year = '', month = '', date = '', hours = '0', minutes = '0'): Parsed<StatedMoment> {
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const real = new Date(`${written}T00:00:00Z`)
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written) return { wrong: 'deze dag bestaat niet' }
  if (Number(hours) > 23 || Number(minutes) > 59) return { wrong: 'deze tijd bestaat niet' }
  return { value: { day: written, minutes: Number(hours) * 60 + Number(minutes) } }
}
