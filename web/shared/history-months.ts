import type { Report } from '../../api/contract/offer-detail.ts'
import { dayOf } from './dates.ts'

export interface HistoryMonth {
  /** Now for this month, else noon on the month's last day, which is the same day in Amsterdam all year. */
  at: number
  weeks: number | null
  mode: Report['intakeMode'] | null
  places: number | null
}

/** What was in force at the end of each of the last twelve months; null where nothing was stated, or no weeks. */
export function historyMonths(reports: Report[], now: number): HistoryMonth[] {
  const newestFirst = [...reports].sort((a, b) => Date.parse(b.statedAt) - Date.parse(a.statedAt))
  return monthEnds(now).map((at) => {
    const inForce = newestFirst.find((report) => dayOf(report.statedAt) <= dayOf(at))
    const weeks = inForce?.intakeMode === 'accepting' ? inForce.startWaitWeeks : null
    return { at, weeks, mode: inForce?.intakeMode ?? null, places: inForce?.freePlaces ?? null }
  })
}

function monthEnds(now: number): number[] {
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number)
  const ends = Array.from({ length: 11 }, (_, back) => Date.UTC(year, month - 1 - back, 0, 12))
  return [now, ...ends].reverse()
}

/** Runs of months with a value: the line breaks where none was given. */
export function stretches(months: readonly Pick<HistoryMonth, 'weeks'>[]): number[][] {
  const runs: number[][] = []
  months.forEach((month, index) => {
    if (month.weeks === null) return
    const run = runs.at(-1)
    if (run && run.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  })
  return runs
}
