/** The built thread on a real file: `npm test` builds first. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { startStatisticsThread } from '../../api/jobs/statistics-thread.ts'
import { openDatabase } from '../../db/client.ts'
import { serialized } from '../../db/serialized.ts'
import { eventWriter, openWorld } from '../statistics/changing-world.ts'

const SCRIPT = resolve(import.meta.dirname, '../../dist/server/statistics-worker.js')
const DAY = 86_400_000

it('answers from a connection of its own what others saved just now, and keeps the months that have ended', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'plekwijzer-statistics-')), 'plekwijzer.sqlite')
  writeFileSync(file, serialized(openWorld(0).db))
  const db = openDatabase(file)
  const happen = eventWriter(db)
  const say = (weeks: number, now: number) => happen({ kind: 'report', offer: 0, daysAgo: 0, weeks, stopDays: 0, minute: 0 }, now)
  say(4, Date.now() - 63 * DAY)
  const thread = startStatisticsThread(SCRIPT, file, () => undefined)
  try {
    const median = async () => {
      const [gathered] = await thread.ask({ groupBy: ['category'], filter: { choices: {} }, at: [{ kind: 'now' }] })
      return gathered?.overall.medianWaitWeeks
    }
    expect(await median()).toBeNull()
    say(7, Date.now())
    expect(await median()).toBe(7)
    await expect.poll(() => db.$client.prepare('select count(*) from months_kept').pluck().get(), { timeout: 20_000 }).toBeGreaterThan(0)
  } finally {
    await thread.stop()
    db.$client.close()
  }
})
