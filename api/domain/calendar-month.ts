/** Months and quarters of the calendar, written `2026-10` and `2026-3`. What happens in a month is told by its Amsterdam day. */
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/
const QUARTER = /^(\d{4})-([1-4])$/

export function isMonth(text: string): boolean {
  return MONTH.test(text)
}

export function monthOf(day: string): string {
  return day.slice(0, 7)
}

export function shiftMonth(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

export function isQuarter(text: string): boolean {
  return QUARTER.test(text)
}

export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

export function shiftQuarter(quarter: string, quarters: number): string {
  return quarterOf(`${shiftMonth(monthsOf(quarter)[0] ?? '', quarters * 3)}-01`)
}

/** The three of a quarter, in order. */
export function monthsOf(quarter: string): string[] {
  const [, year = '', number = '1'] = QUARTER.exec(quarter) ?? []
  return [0, 1, 2].map((place) => `${year}-${String((Number(number) - 1) * 3 + place + 1).padStart(2, '0')}`)
}
