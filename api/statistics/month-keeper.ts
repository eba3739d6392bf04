/**
 * Writes what every offer counted as at the end of each finished month, the newest month first: those are looked at. In short
 * transactions with a pause between, so that whoever saves something never waits long; a month counts once it is whole.
 */
import type { MonthStore } from '../../db/queries/month-rows.ts'
import { endOfDay } from '../domain/known-then.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { type FactStore, SETTLED_AFTER_MS } from './fact-store.ts'
import { lastDayOf, monthOf, nextMonth, rowsOfFacts } from './month-facts.ts'

export interface KeeperParts {
  facts: FactStore
  months: MonthStore
  calendar: WorkingCalendar
  now(): number
  pause(): Promise<void>
  /** After each month. */
  kept?(month: string, rows: number): void
}

const ROWS_PER_WRITE = 2_000

/** How many months were kept now. */
export async function keepMonths(parts: KeeperParts): Promise<number> {
  let count = 0
  parts.facts.refresh()
  for (const month of missingMonths(parts)) {
    if (await keepMonth(parts, month)) count += 1
  }
  return count
}

/** All rows go, and all of them are built again. */
export async function rebuildMonths(parts: KeeperParts): Promise<number> {
  const { months, pause } = parts
  const kept = [...months.kept().keys()]
  months.forget(kept)
  for (const month of kept) while (months.removeSome(month, ROWS_PER_WRITE) > 0) await pause()
  return keepMonths(parts)
}

function missingMonths({ facts, months, calendar, now }: KeeperParts): string[] {
  const first = facts.firstDay()
  const kept = months.kept()
  const missing: string[] = []
  for (let month = first === null ? null : monthOf(first); month !== null && isSettled(month, calendar, now()); month = nextMonth(month)) {
    if (!kept.has(month)) missing.unshift(month)
  }
  return missing
}

function isSettled(month: string, calendar: WorkingCalendar, now: number): boolean {
  return now >= endOfDay(lastDayOf(month), calendar) + SETTLED_AFTER_MS
}

async function keepMonth({ facts, months, now, pause, kept }: KeeperParts, month: string): Promise<boolean> {
  while (months.removeSome(month, ROWS_PER_WRITE) > 0) await pause()
  const ofMonth = facts.onDay(lastDayOf(month))
  for (let from = 0; from < ofMonth.offers.length; from += ROWS_PER_WRITE) {
    months.add(month, rowsOfFacts(ofMonth, from, ROWS_PER_WRITE, facts.numbers))
    await pause()
  }
  const isKept = months.keep(month, ofMonth.offers.length, now())
  if (isKept) kept?.(month, ofMonth.offers.length)
  return isKept
}
