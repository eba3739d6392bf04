import type { Database } from '../db/client.ts'
import type { WorkingCalendar } from './domain/working-days.ts'
import { type StatisticsThread, startStatisticsThread, statisticsScript } from './jobs/statistics-thread.ts'
import { createFactStore } from './statistics/fact-store.ts'
import { statisticsHere } from './statistics/in-this-thread.ts'

interface StatisticsParts {
  db: Database
  /** null: the store was opened elsewhere, and there is no file for a second connection. */
  databaseFile: string | null
  calendar: WorkingCalendar
  now(): number
  log(event: string, detail: Record<string, unknown>): void
}

/** In a thread of its own where there is one, else here. */
export function startStatistics({ db, databaseFile, calendar, now, log }: StatisticsParts): StatisticsThread {
  const script = statisticsScript()
  if (script && databaseFile) return startStatisticsThread(script, databaseFile, log)
  return { ...statisticsHere(createFactStore({ db, calendar, now })), stop: async () => undefined }
}
