import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../db/client.ts'
import { monthStore } from '../../db/queries/month-rows.ts'
import { amsterdamCalendar } from '../calendar/amsterdam.ts'
import { createFactStore } from '../statistics/fact-store.ts'
import { rebuildMonths } from '../statistics/month-keeper.ts'
import { PAUSE_MS } from './month-watch.ts'

/** The exit code. The server may run meanwhile: it answers from the reports until a month is whole again. */
export async function runRebuildMonths(databaseFile: string, now: () => number, say: (text: string) => void): Promise<number> {
  if (!existsSync(databaseFile)) {
    say(`Er is geen database ${databaseFile}. Kies met DATA_DIR de map van Plekwijzer.`)
    return 1
  }
  const db = openDatabase(databaseFile)
  try {
    const calendar = amsterdamCalendar()
    const start = performance.now()
    const months = await rebuildMonths({
      facts: createFactStore({ db, calendar, now }),
      months: monthStore(db),
      calendar,
      now,
      pause: () => wait(PAUSE_MS),
      kept: (month, rows) => say(`${month}: ${rows} keer aanbod`),
    })
    const seconds = ((performance.now() - start) / 1_000).toFixed(1).replace('.', ',')
    say(months === 0 ? 'Er is nog geen maand voorbij waarover iets bekend is.' : `${months} maanden opnieuw opgebouwd in ${seconds} s.`)
    return 0
  } finally {
    db.$client.close()
  }
}
