/**
 * Plekwijzer holds no personal data of a child or parent. A text that holds a citizen service number (BSN: eight or
 * nine digits that pass the elfproef) or a date of birth is refused with the reason, and never kept or logged.
 * The elfproef: nine digits, weighted 9 to 2 and -1, add up to a multiple of eleven. Source: product.md, issue 2.
 */
export type PersonalDataKind = 'bsn' | 'birth-date'

/** A date of at most this many years ago may be a child's (or young adult's) date of birth. */
const YOUTH_YEARS = 24

export function personalDataIn(text: string, today: string): PersonalDataKind | null {
  if (holdsBsn(text)) return 'bsn'
  return holdsBirthDate(text, today) ? 'birth-date' : null
}

export function holdsBsn(text: string): boolean {
  const withoutDates = text.replace(NUMERIC_DATE, ' ').replace(ISO_DATE, ' ')
  return [...withoutDates.matchAll(/(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/g)].some(([found]) => passesElfproef(found.replace(/\D/g, '')))
}

export function passesElfproef(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  if (nine.length !== 9 || nine === '000000000') return false
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

const MONTHS = ['jan', 'feb', 'maa|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec']
const NUMERIC_DATE = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)/g
const ISO_DATE = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g
const WORDED_DATE = new RegExp(`(?<!\\d)(\\d{1,2})\\s+((?:${MONTHS.join('|')})[a-z]*)\\.?\\s+(\\d{4})(?!\\d)`, 'gi')

function holdsBirthDate(text: string, today: string): boolean {
  const earliest = `${Number(today.slice(0, 4)) - YOUTH_YEARS}${today.slice(4)}`
  return datesIn(text, Number(today.slice(0, 4))).some((day) => day > earliest && day <= today)
}

function datesIn(text: string, thisYear: number): string[] {
  const numeric = [...text.matchAll(NUMERIC_DATE)].map(([, day, month, year]) => isoDay(fullYear(year, thisYear), month, day))
  const iso = [...text.matchAll(ISO_DATE)].map(([, year, month, day]) => isoDay(year, month, day))
  const worded = [...text.matchAll(WORDED_DATE)].map(([, day, month, year]) => isoDay(year, String(monthNumber(month)), day))
  return [...numeric, ...iso, ...worded].filter((day) => day !== null)
}

function monthNumber(word = ''): number {
  return MONTHS.findIndex((names) => names.split('|').some((name) => word.toLowerCase().startsWith(name))) + 1
}

function fullYear(year = '', thisYear: number): string {
  if (year.length === 4) return year
  const thisCentury = Math.floor(thisYear / 100) * 100 + Number(year)
  return String(thisCentury > thisYear ? thisCentury - 100 : thisCentury)
}

function isoDay(year = '', month = '', day = ''): string | null {
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return valid ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
