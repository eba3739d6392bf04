/**
 * Days as Dutch people write and paste them: `1-4-2026`, `01/04/26`, `1 april 2026`, `2026-04-01`, or Excel's serial number
 * 46113. A list is read line by line; of a line with more columns the first cell that is a day counts. What is no day, or
 * lies in the future, is told with its line. Source: issue 4 ("Reken uit").
 */
export interface ReadDays {
  days: string[]
  unread: { line: number; written: string; why: 'no-day' | 'in-the-future' | 'long-ago' }[]
}

const MONTHS = ['jan', 'feb', 'maart|mrt|maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec']
const NUMERIC = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:T.*)?$/
const WORDED = /^(\d{1,2})[-. ]+([a-z]+)\.?[-. ]+(\d{4}|\d{2})$/i
const SERIAL = /^\d{5}$/
/** Excel counts from here, since it believes in 29 February 1900. */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30)
const DAY_MS = 86_400_000
/** Nobody waits longer than this; a year typed wrong does. */
const LONGEST_YEARS = 5

export function readDays(text: string, today: string): ReadDays {
  const lines = text.split(/\r?\n/).map((written, index) => ({ line: index + 1, written: written.trim() }))
  const read: ReadDays = { days: [], unread: [] }
  for (const { line, written } of lines.filter(({ written }) => written !== '')) {
    const day = firstDayIn(written)
    const why = day === null ? 'no-day' : faultOf(day, today)
    if (day !== null && why === null) read.days.push(day)
    else if (!isHeading(line, written)) read.unread.push({ line, written, why: why ?? 'no-day' })
  }
  return read
}

/** The first line of a copied column is often its name. */
function isHeading(line: number, written: string): boolean {
  return line === 1 && !/\d/.test(written)
}

function firstDayIn(written: string): string | null {
  const cells = written.split(/[\t;]/).map((cell) => cell.trim().replace(/^["']|["']$/g, ''))
  return cells.map(dayIn).find((day) => day !== null) ?? null
}

/** One day as it is written: an ISO day, or null. */
export function dayIn(written: string): string | null {
  const text = written.replace(/[ T]\d{1,2}:\d{2}(:\d{2})?$/, '').trim()
  if (SERIAL.test(text)) return new Date(EXCEL_EPOCH_MS + Number(text) * DAY_MS).toISOString().slice(0, 10)
  const numeric = NUMERIC.exec(text)
  if (numeric) return realDay(fullYear(numeric[3]), numeric[2], numeric[1])
  const iso = ISO.exec(text)
  if (iso) return realDay(iso[1], iso[2], iso[3])
  const worded = WORDED.exec(text)
  return worded ? realDay(fullYear(worded[3]), String(monthNumber(worded[2] ?? '')), worded[1]) : null
}

function faultOf(day: string, today: string): 'in-the-future' | 'long-ago' | null {
  if (day > today) return 'in-the-future'
  const earliest = `${Number(today.slice(0, 4)) - LONGEST_YEARS}${today.slice(4)}`
  return day < earliest ? 'long-ago' : null
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((names) => names.split('|').some((name) => word.toLowerCase().startsWith(name))) + 1
}

function realDay(year = '', month = '', day = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== written ? null : written
}
