/**
 * Statistics in one lasting thread beside this one, so that adding up a hundred thousand offers never holds up the finder. When
 * the thread dies, who waits hears so, and the next question starts another.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Statistics, StatisticsAway } from '../statistics/port.ts'
import type { ToMainThread, ToStatisticsThread } from './statistics-messages.ts'

export interface StatisticsThread extends Statistics {
  stop(): Promise<void>
}

type Log = (event: string, detail: Record<string, unknown>) => void

/** Of objects; the columns themselves lie outside. */
const MOST_MEMORY_MB = 1_024
/** The first question after a start waits until everything is read. */
const LONGEST_MS = 60_000

/** undefined in the source tree (tests): there is no built worker beside this file. */
export function statisticsScript(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url))
  return [join(here, 'statistics-worker.js'), join(here, '../statistics-worker.js')].find(existsSync)
}

export function startStatisticsThread(script: string, databaseFile: string, log: Log): StatisticsThread {
  let worker: Worker | null = startWorker()
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let lastId = 0
  let isStopped = false

  function startWorker(): Worker {
    const started = new Worker(script, { workerData: { databaseFile }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } })
    started.unref()
    started.on('message', heard)
    started.on('error', (error) => log('statistics thread failed', { error: String(error) }))
    started.on('exit', () => ended(started))
    return started
  }

  function heard(message: ToMainThread): void {
    if ('event' in message) log(message.event, message.detail)
    else answered(message)
  }

  function answered(message: Exclude<ToMainThread, { event: string }>): void {
    const asker = waiting.get(message.id)
    waiting.delete(message.id)
    if ('answer' in message) asker?.resolve(message.answer)
    else asker?.reject(new Error(message.failure))
  }

  function ended(which: Worker): void {
    if (worker === which) worker = null
    for (const { reject } of waiting.values()) reject(new StatisticsAway('the statistics thread ended'))
    waiting.clear()
  }

  function call<Answer>(method: keyof Statistics, question?: unknown): Promise<Answer> {
    if (isStopped) return Promise.reject(new StatisticsAway('the server stops'))
    worker ??= startWorker()
    lastId += 1
    const message: ToStatisticsThread = { id: lastId, method, question }
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(message.id, { resolve, reject }))
    worker.postMessage(message)
    return withinTime(answer as Promise<Answer>, () => waiting.delete(message.id))
  }

  return {
    ask: (question) => call('ask', question),
    supply: (question) => call('supply', question),
    firstDay: () => call('firstDay'),
    async stop() {
      isStopped = true
      await worker?.terminate()
    },
  }
}

function withinTime<Answer>(answer: Promise<Answer>, forget: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      forget()
      reject(new StatisticsAway('the statistics thread took too long'))
    }, LONGEST_MS)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
