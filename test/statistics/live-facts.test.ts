import { expect, it } from 'vitest'
import { endOfDay } from '../../api/domain/known-then.ts'
import { createFactStore } from '../../api/statistics/fact-store.ts'
import { statisticsHere } from '../../api/statistics/in-this-thread.ts'
import { calendar, FIRST_DAY, openWorld, readable } from './changing-world.ts'

const HOUR = 3_600_000
const FIRST = calendar.startOf(FIRST_DAY)

function opened() {
  let now = FIRST + 9 * HOUR
  const world = openWorld(0)
  const store = createFactStore({ db: world.db, calendar, now: () => now })
  return { ...world, store, at: (instant: number) => (now = instant), say: (weeks: number) => report(weeks) }
  function report(weeks: number) {
    world.happen({ kind: 'report', offer: 0, daysAgo: 0, weeks, stopDays: 0, minute: 0 }, now)
  }
}

it('what a provider saved is in the next answer', async () => {
  const { store, say } = opened()
  const statistics = statisticsHere(store)
  const median = async () => (await statistics.ask({ groupBy: ['category'], filter: { choices: {} }, at: [{ kind: 'now' }] }))[0]?.overall
  expect(await median()).toMatchObject({ medianWaitWeeks: null, unknown: 3 })
  say(7)
  expect(await median()).toMatchObject({ medianWaitWeeks: 7, unknown: 2, waiting: 1 })
})

it('the status turns when a report is no longer current, without anybody writing', () => {
  const { store, say, at } = opened()
  say(7)
  const seen = (instant: number) => {
    at(instant)
    store.refresh()
    return readable(store.current(), store).o1
  }
  const end = (day: string) => endOfDay(day, calendar)
  // Ten working days from a Monday, and ten more.
  expect(seen(end('2026-02-09') - 1)).toBe('waiting current 7 basis-ggz 14 ')
  expect(seen(end('2026-02-09'))).toBe('waiting due 7 basis-ggz 14 ')
  expect(seen(end('2026-02-23'))).toBe('unknown stale  basis-ggz 14 ')
})
