/** When each demo provider reports: how often, how late, who stopped, who never began. Counted back from today. */
import { shiftDay, type WorkingCalendar } from '../api/domain/working-days.ts'
import type { Random } from './random.ts'
import type { PinnedToday } from './scenario-offers.ts'

/** Stopped reporting months ago: Zandloper Kinderpsychologen, Vlierbraak Jeugdverslavingszorg. */
const STOPPED_REPORTING = new Set(['00000045', '00000009'])
/** Never reported: Gezinshuis Het Nestkastje, Bureau Tussenklank. */
const NEVER_REPORTED = new Set(['00000054', '00000049'])
/** Often late. */
const OFTEN_LATE = new Set(['00000004', '00000043', '00000010', '00000090', '00000068', '00000101'])

const REPORTS_PER_YEAR = 26

export type DemoFreshness = PinnedToday['freshness']

export function freshnessToday(kvkNumber: string, pinned: PinnedToday | undefined, random: Random): DemoFreshness {
  const drawn = random.next()
  if (pinned) return pinned.freshness
  if (NEVER_REPORTED.has(kvkNumber)) return 'never'
  if (STOPPED_REPORTING.has(kvkNumber)) return 'stale'
  if (OFTEN_LATE.has(kvkNumber)) return drawn < 0.55 ? 'current' : drawn < 0.88 ? 'due' : 'stale'
  return drawn < 0.84 ? 'current' : drawn < 0.93 ? 'due' : drawn < 0.97 ? 'stale' : 'never'
}

/** The newest first: the last one gives the freshness, the others lie one or two weeks apart. */
export function reportDays(
  freshness: Exclude<DemoFreshness, 'never'>,
  dutyDays: number,
  today: string,
  calendar: WorkingCalendar,
  random: Random,
  least = REPORTS_PER_YEAR + 1,
): string[] {
  const ended = calendar.isWorkingDay(today) ? 1 : 0
  const workingDaysAgo = {
    current: () => random.whole(0, dutyDays + ended - 1),
    due: () => random.whole(dutyDays + ended, 2 * dutyDays + ended - 1),
    stale: () => 2 * dutyDays + ended + random.whole(0, 30),
  }[freshness]()
  const last = workingDayBack(today, workingDaysAgo, calendar)
  const isWeekly = random.next() < 0.2
  const days = [last]
  while (days.length < least + (isWeekly && least > REPORTS_PER_YEAR ? 11 : 0)) {
    const before = shiftDay(days.at(-1) ?? last, isWeekly && days.length < 24 ? -7 : -14)
    days.push(workingDayBack(before, random.next() < 0.1 ? 1 : 0, calendar))
  }
  return days
}

/** The working day that has so many working days after it, up to and including `day`. */
function workingDayBack(day: string, count: number, calendar: WorkingCalendar): string {
  let current = day
  for (let left = count; ; current = shiftDay(current, -1)) {
    if (!calendar.isWorkingDay(current)) continue
    if (left === 0) return current
    left -= 1
  }
}
