/**
 * Plekwijzer holds no personal data of a child or parent. A text that holds a citizen service number (BSN: eight or
 * nine digits that pass the elfproef) or a date of birth is refused with the reason, and never kept or logged.
 * However it is typed: other dashes, spaces and digits, grouped or in one piece.
 * The elfproef: nine digits, weighted 9 to 2 and -1, add up to a multiple of eleven. Source: product.md, issue 2.
 */
export type PersonalDataKind = 'bsn' | 'birth-date'

/** A date of at most this many years ago may be a child's (or young adult's) date of birth. */
const YOUTH_YEARS = 24

export function personalDataIn(text: string, today: string): PersonalDataKind | null {
  if (holdsBirthDate(text, today)) return 'birth-date'
  return holdsBsn(text) ? 'bsn' : null
}

export function holdsBsn(text: string): boolean {
  const numbers = inOneWriting(text).replace(PHONE, ' x ').replace(DATE_BY_ITSELF, withoutDate).replace(ISO_DATE, withoutDate)
  return [...numbers.matchAll(GROUPED_DIGITS)].some(([run]) => stretchesOf(run.match(/\d+/g) ?? []).some(passesElfproef))
}

export function passesElfproef(digits: string): boolean {
  const nine = digits.padStart(9, '0')
  if (nine.length !== 9 || nine === '000000000') return false
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

/** Before the writing is made one: that would make a space and an accent of it. */
const ACUTE_QUOTE = /´/g

/** One way of writing: full-width digits, other dashes and spaces, and marks that cannot be seen. */
export function inOneWriting(text: string): string {
  return text
    .replace(ACUTE_QUOTE, "'")
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−_·]/gu, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
}

const GROUPED_DIGITS = /\d+(?:(?: ?[-./] ?| )\d+)*/g
/** Ten digits of which the first group is an area or mobile code. */
const PHONE =
  /(?<!\d)(?:0\d\d[- ]{1,3}(?:\d ?){6}\d|0\d{3}[- ]{1,3}(?:\d ?){5}\d|06[- ]{1,3}(?:\d{8}|\d{4} \d{4}|\d\d \d\d \d\d \d\d))(?!\d)/g

/** Neighbouring groups that make eight or nine digits together. */
function stretchesOf(groups: readonly string[]): string[] {
  return groups.flatMap((_, from) => {
    const ends = groups.slice(from).map((_, more) => groups.slice(from, from + more + 1))
    return ends.filter((some) => /^\d{8,9}$/.test(some.join('')) && !isPairOfCodes(some)).map((some) => some.join(''))
  })
}

/** "54001 3851": a product code and a postcode; "2012 2015": two of the latter, or years. */
function isPairOfCodes(groups: readonly string[]): boolean {
  return groups.length === 2 && groups.every((group) => /^(?:[1-9]\d{3}|[45]\d{4})$/.test(group))
}

const MONTHS = ['jan', 'feb', 'maa|mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec']
const MARK = ' ?[-/.] ?'
const BETWEEN = `(?:${MARK}| )`
const SHORT_YEAR = "'?\\d{2}"
/** With spaces only and a short year it may be a row of ages ("9 10 11"), unless written with its zeros ("12 03 15"). */
const NUMERIC = [
  `(?<day>\\d{1,2})${MARK}(?<month>\\d{1,2})${BETWEEN}(?<year>\\d{4}|${SHORT_YEAR})`,
  `(?<day>\\d{1,2}) (?<month>\\d{1,2})${BETWEEN}(?<year>\\d{4}|'\\d{2})`,
  '(?<day>\\d{2}) (?<month>0\\d) (?<year>\\d{2})',
  '(?<day>0\\d) (?<month>\\d{2}) (?<year>\\d{2})',
]
const NUMERIC_DATES = NUMERIC.map((date) => new RegExp(`(?<!\\d)${date}(?!\\d)`, 'g'))
/** Not the end of a longer number: "123.12.03.15". */
const DATE_BY_ITSELF = new RegExp(`(?<!\\d|\\d[-/. ])${NUMERIC[0]}(?!\\d|[-/. ]\\d)`, 'g')
const ISO_DATE = /(?<!\d)(?<year>\d{4}) ?[-/.] ?(?<month>\d{1,2}) ?[-/.] ?(?<day>\d{1,2})(?!\d)/g
const ISO_DATE_WITH_SPACES = /(?<!\d)(?<year>\d{4}) (?<month>\d{2}) (?<day>\d{2})(?!\d)/g
const MONTH_NAME = `(?<month>(?:${MONTHS.join('|')})[a-z]*)`
const WORDED_DATES = [
  `(?<!\\d)(?<day>\\d{1,2}) ?(?:ste|de|e)?${BETWEEN}?${MONTH_NAME}[-/. ]{0,3}(?<year>\\d{4}|'\\d{2})(?!\\d)`,
  `(?<![a-z])${MONTH_NAME} (?<day>\\d{1,2})(?:ste|de|e)?,? (?<year>\\d{4})(?!\\d)`,
].map((date) => new RegExp(date, 'gi'))
const DATES_IN_ONE_PIECE = [
  /(?<!\d)(?<day>\d\d)(?<month>\d\d)(?<year>\d{4}|\d\d)(?!\d)/g,
  /(?<!\d)(?<year>\d{4}|\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/g,
]
const ALL_DATES = [...NUMERIC_DATES, ISO_DATE, ISO_DATE_WITH_SPACES, ...WORDED_DATES, ...DATES_IN_ONE_PIECE]

export function holdsBirthDate(text: string, today: string): boolean {
  const earliest = `${Number(today.slice(0, 4)) - YOUTH_YEARS}${today.slice(4)}`
  const written = inOneWriting(text).replace(PHONE, ' x ')
  const found = ALL_DATES.flatMap((pattern) => [...written.matchAll(pattern)])
  return found.some(({ groups }) => {
    const day = dayOf(groups ?? {}, Number(today.slice(0, 4)))
    return day !== null && day > earliest && day <= today
  })
}

/** A number that only looks like a date ("45.67.82") stays. */
function withoutDate(found: string, ...rest: unknown[]): string {
  const groups = rest.at(-1) as Record<string, string>
  return dayOf(groups, 2000) === null ? found : ' x '
}

function dayOf({ day, month = '', year }: Record<string, string>, thisYear: number): string | null {
  return isoDay(fullYear(year, thisYear), /\d/.test(month) ? month : String(monthNumber(month)), day)
}

function monthNumber(word: string): number {
  return MONTHS.findIndex((names) => names.split('|').some((name) => word.toLowerCase().startsWith(name))) + 1
}

function fullYear(typed = '', thisYear: number): string {
  const year = typed.replace("'", '')
  if (year.length === 4) return year
  const thisCentury = Math.floor(thisYear / 100) * 100 + Number(year)
  return String(thisCentury > thisYear ? thisCentury - 100 : thisCentury)
}

function isoDay(year: string, month: string, day = ''): string | null {
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
  return valid ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
