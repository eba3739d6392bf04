/**
 * Over which months counts are published to outsiders, so that two answers never tell more than one. Each month that has
 * ended belongs to one published period and no other: periods never overlap, so there is nothing to subtract. A quarter
 * is published by its months where none of them is too thin, else as a whole; is that too thin as well, it waits for the
 * year, in which the quarters that waited are published together. What was published once stays as it was.
 * Source: issue 5 ("where a month is too thin, quarter or year is published instead"); a month is `2026-11`.
 */
import { quarterOf, shiftMonth } from './calendar-month.ts'

export interface PublishedPeriod {
  kind: 'month' | 'quarter' | 'year'
  /** `2026-03`, `2026-1`, `2026`. */
  name: string
  /** Those it counts: of a year, the quarters that waited for it. */
  months: readonly string[]
}

/** `months`: all that have ended, from January of the first year on. */
export function publishedPeriods(months: readonly string[], isTooThin: (months: readonly string[]) => boolean): PublishedPeriod[] {
  return inGroups(months, yearOf).flatMap((ofYear) => periodsOfYear(ofYear, isTooThin))
}

function periodsOfYear(months: readonly string[], isTooThin: (months: readonly string[]) => boolean): PublishedPeriod[] {
  const whole = inGroups(months, quarterOf).filter((quarter) => quarter.length === 3)
  const found = whole.map((quarter) => periodsOfQuarter(quarter, isTooThin))
  const waiting = whole.filter((_, place) => found[place]?.length === 0).flat()
  const ofYear: PublishedPeriod[] =
    months.length === 12 && waiting.length > 0 ? [{ kind: 'year', name: yearOf(months[0] ?? ''), months: waiting }] : []
  return [...found.flat(), ...ofYear]
}

function periodsOfQuarter(months: readonly string[], isTooThin: (months: readonly string[]) => boolean): PublishedPeriod[] {
  if (!months.some((month) => isTooThin([month]))) return months.map((month) => ({ kind: 'month', name: month, months: [month] }))
  return isTooThin(months) ? [] : [{ kind: 'quarter', name: quarterOf(months[0] ?? ''), months }]
}

/**
 * The periods that together are the newest twelve months in a row that are published whole: up to the newest period, or
 * where that would cut through one, the newest calendar year; null: there are none yet.
 */
export function newestYear(periods: readonly PublishedPeriod[]): PublishedPeriod[] | null {
  const months = periods.flatMap((period) => period.months)
  const newest = months.reduce((last, month) => (month > last ? month : last), '')
  if (newest === '') return null
  const years = [...new Set(months.map(yearOf))].sort().reverse()
  const spans = [shiftMonth(newest, -11), ...years.map((year) => `${year}-01`)].map((first) => wholeYear(periods, first))
  return spans.find((span) => span !== null) ?? null
}

function wholeYear(periods: readonly PublishedPeriod[], first: string): PublishedPeriod[] | null {
  const asked = monthsBetween(first, shiftMonth(first, 11))
  const inside = periods.filter(({ months }) => months.every((month) => asked.includes(month)))
  return inside.flatMap(({ months }) => months).length === asked.length ? inside : null
}

export function yearOf(month: string): string {
  return month.slice(0, 4)
}

export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = shiftMonth(month, 1)) months.push(month)
  return months
}

function inGroups(months: readonly string[], nameOf: (month: string) => string): string[][] {
  const groups = new Map<string, string[]>()
  for (const month of months) groups.set(nameOf(month), [...(groups.get(nameOf(month)) ?? []), month])
  return [...groups.values()]
}
