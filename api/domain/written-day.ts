/**
 * The last day of a stop as people write it: "1-3-2027", "t/m 1 maart", "tot 1-3-'27", "eind maart 2027". Without a year the
 * first such day to come is meant; a month means its last day. Source: issue 4.
 */
import { plainText } from './plain-text.ts'
import type { Because, ReadCell } from './read-cell.ts'
import { dayIn } from './written-days.ts'

const MONTHS = ['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec']
const MONTH = '(jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?'
const LEAD = /^(?:tot en met|tot|t\/m|tm|until|einde?|stop|aanmeldstop|vol)[ :]*/
const IN_TEXT = new RegExp(
  `\\b(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}(?:[-/.](?:\\d{4}|\\d{2}))?|\\d{1,2} ${MONTH}(?: \\d{4})?|(?:eind|ultimo) (?:van )?${MONTH}(?: \\d{4})?)(?![\\d-])`,
)
const NO_YEAR = new RegExp(`^(\\d{1,2})(?:[-/.](\\d{1,2})| ${MONTH})$`)
const MONTH_ONLY = new RegExp(`^(?:eind |einde |ultimo |heel )?(?:van )?${MONTH}(?: (\\d{4}))?$`)

export function writtenDay(written: string, today: string): ReadCell<string> {
  const text = plainText(written).replace(/'/g, '')
  const bare = text.replace(LEAD, '').replace(/\.$/, '')
  const day = dayIn(bare)
  if (day !== null) return said(day, bare === text ? null : 'last-day')
  return withoutYear(bare, today) ?? wholeMonth(bare, today) ?? { as: 'question', code: 'no-day' }
}

/** The day that stands somewhere in a text. */
export function dayWithin(written: string, today: string): string | null {
  const found = IN_TEXT.exec(plainText(written).replace(/'/g, ''))
  const read = found && writtenDay(found[0], today)
  return read?.as === 'value' ? read.value : null
}

function withoutYear(text: string, today: string): ReadCell<string> | null {
  const found = NO_YEAR.exec(text)
  if (!found) return null
  const [, date = '', number, name] = found
  const month = number ?? String(monthNumber(name ?? ''))
  const next = [0, 1]
    .map((ahead) => dayIn(`${date}-${month}-${Number(today.slice(0, 4)) + ahead}`))
    .find((day) => day !== null && day >= today)
  return next ? said(next, 'year-added') : null
}

function wholeMonth(text: string, today: string): ReadCell<string> | null {
  const found = MONTH_ONLY.exec(text)
  if (!found) return null
  const [, name = '', year] = found
  const years = year ? [Number(year)] : [0, 1].map((ahead) => Number(today.slice(0, 4)) + ahead)
  const ends = years.map((one) => lastDayOf(one, monthNumber(name)))
  const last = ends.find((day) => year !== undefined || day >= today)
  return last ? said(last, 'end-of-month') : null
}

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((names) => names.split('|').includes(name)) + 1
}

function said(value: string, because: Because | null): ReadCell<string> {
  return { as: 'value', value, because }
}
