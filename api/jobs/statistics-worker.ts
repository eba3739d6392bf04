/** The thread of the statistics: its own connection, its own columns in memory, and the rows of months that end. Built as its own entry. */
import { parentPort, workerData } from 'node:worker_threads'
import { openBeside } from '../../db/client.ts'
import { monthStore } from '../../db/queries/month-rows.ts'
import { amsterdamCalendar } from '../calendar/amsterdam.ts'
import { createFactStore } from '../statistics/fact-store.ts'
import { statisticsHere } from '../statistics/in-this-thread.ts'
import { watchMonths } from './month-watch.ts'
import type { StatisticsWork, ToMainThread, ToStatisticsThread } from './statistics-messages.ts'

const { databaseFile } = workerData as StatisticsWork
const db = openBeside(databaseFile)
const calendar = amsterdamCalendar()
const facts = createFactStore({ db, calendar, now: Date.now })
const statistics = statisticsHere(facts)
const tell = (message: ToMainThread) => parentPort?.postMessage(message)

parentPort?.on('message', async ({ id, method, question }: ToStatisticsThread) => {
  try {
    tell({ id, answer: await statistics[method](question as never) })
  } catch (error) {
    tell({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

watchMonths({ facts, months: monthStore(db), calendar, now: Date.now, log: (event, detail) => tell({ event, detail }) })
