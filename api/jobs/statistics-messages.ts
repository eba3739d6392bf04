/** What crosses between the server and the thread of the statistics: a call of the port, and its answer. */
import type { Statistics } from '../statistics/port.ts'

export interface StatisticsWork {
  databaseFile: string
}

export interface ToStatisticsThread {
  id: number
  method: keyof Statistics
  question: unknown
}

export type ToMainThread =
  | { id: number; answer: unknown }
  | { id: number; failure: string }
  | { event: string; detail: Record<string, unknown> }
