/** What crosses between the server and the thread of the statistics. */
import type { Statistics, StatisticsQuestion } from '../statistics/port.ts'

export interface StatisticsWork {
  databaseFile: string
}

export interface ToStatisticsThread {
  id: number
  asked: { kind: 'question'; question: StatisticsQuestion } | { kind: 'first-day' }
}

export type StatisticsAnswer = Awaited<ReturnType<Statistics['ask' | 'firstDay']>>

export type ToMainThread =
  | { id: number; answer: StatisticsAnswer }
  | { id: number; failure: string }
  | { event: string; detail: Record<string, unknown> }
