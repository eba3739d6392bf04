import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDay } from '../../api/domain/working-days.ts'
import { createFactStore } from '../../api/statistics/fact-store.ts'
import { type KeeperParts, keepMonths, rebuildMonths } from '../../api/statistics/month-keeper.ts'
import type { Database } from '../../db/client.ts'
import { monthStore } from '../../db/queries/month-rows.ts'
import { calendar, type Event, FIRST_DAY, openWorld, readable } from './changing-world.ts'
import { happenings } from './happenings.ts'

const DAYS = 70
const HOUR = 3_600_000
const DAY = 24 * HOUR
const FIRST = calendar.startOf(FIRST_DAY)
const report = (minute: number, weeks: number): Event => ({ kind: 'report', offer: 0, daysAgo: 0, weeks, stopDays: 0, minute })

function opened() {
  let now = FIRST
  const world = openWorld(0)
  const facts = createFactStore({ db: world.db, calendar, now: () => now })
  const parts: KeeperParts = { facts, months: monthStore(world.db), calendar, now: () => now, pause: async () => undefined }
  return { ...world, facts, parts, at: (instant: number) => (now = instant) }
}

const rowsOf = (db: Database) => db.$client.prepare('select * from month_rows order by month, offer_id').all()
const keptOf = (db: Database) => db.$client.prepare('select month from months_kept order by 1').pluck().all()

describe('the rows of months', () => {
  it('kept month by month, with every kind of correction in between, equal a full rebuild at the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happenings(DAYS), { minLength: 1, maxLength: 60 }), async (events) => {
        const { db, parts, happen, at } = opened()
        const inOrder = [...events].sort((one, other) => one.minute - other.minute)
        for (let day = FIRST_DAY, done = 0, count = 0; count < DAYS; day = nextDay(day), count += 1) {
          at(calendar.startOf(day) + HOUR)
          await keepMonths(parts)
          for (const end = calendar.startOf(nextDay(day)); inOrder[done]; done += 1) {
            const instant = FIRST + (inOrder[done] as Event).minute * 60_000
            if (instant >= end) break
            // What is stated in the hour of the build was heard before it.
            happen(inOrder[done] as Event, at(Math.max(instant, calendar.startOf(day) + HOUR)))
          }
        }
        at(FIRST + (DAYS + 40) * DAY)
        await keepMonths(parts)
        const asTimeWentBy = { rows: rowsOf(db), kept: keptOf(db) }
        await rebuildMonths(parts)
        expect({ rows: rowsOf(db), kept: keptOf(db) }).toEqual(asTimeWentBy)
      }),
      { numRuns: 8 },
    )
  })

  it('are there from the month of the first report, an hour after each month ends', async () => {
    const { db, parts, happen, at } = opened()
    const march = calendar.startOf('2026-03-01')
    expect(await keepMonths(parts)).toBe(0)
    happen(report(0, 4), at(FIRST + 9 * HOUR))
    at(march + HOUR - 1)
    await keepMonths(parts)
    expect(keptOf(db)).toEqual(['2026-01'])
    at(march + HOUR)
    await keepMonths(parts)
    expect(keptOf(db)).toEqual(['2026-01', '2026-02'])
    expect(await keepMonths(parts)).toBe(0)
  })

  it('give the same facts as the reports they were made from', async () => {
    const { parts, facts, happen, at } = opened()
    happen(report(0, 4), at(FIRST + 9 * HOUR))
    at(FIRST + 10 * DAY)
    facts.refresh()
    const derived = readable(facts.ofMonth('2026-01'), facts)
    await keepMonths(parts)
    expect(readable(facts.ofMonth('2026-01'), facts)).toEqual(derived)
    expect(derived.o1).toBe('waiting current 4 basis-ggz 14 ')
  })

  it('leave out what ended in the middle of the month, and of a month without a report say nothing but that', async () => {
    const { parts, facts, happen, at } = opened()
    happen(report(0, 4), at(FIRST + 9 * HOUR))
    happen({ kind: 'contract-ends', contract: 0, inDays: 20, minute: 0 }, at(FIRST + 10 * HOUR))
    at(FIRST + 100 * DAY)
    await keepMonths(parts)
    expect(Object.keys(readable(facts.ofMonth('2026-01'), facts))).toEqual(['o1', 'o2', 'o4'])
    expect(readable(facts.ofMonth('2026-04'), facts)).toEqual({ o3: 'unknown never  basis-ggz 14 ' })
    expect(readable(facts.ofMonth('2025-12'), facts)).toEqual({})
  })

  it('left by a builder that stopped halfway are built again, and count only once they are whole', async () => {
    const { db, parts, facts, happen, at } = opened()
    happen(report(0, 4), at(FIRST + 9 * HOUR))
    at(FIRST + 10 * DAY)
    db.$client.exec(`insert into month_rows values ('2026-01', 'o2', 'basis-ggz', 'waiting', 'current', 99, null, null)`)
    facts.refresh()
    expect(readable(facts.ofMonth('2026-01'), facts).o2).toBe('unknown never  basis-ggz 14 ')
    await keepMonths(parts)
    expect(readable(facts.ofMonth('2026-01'), facts).o2).toBe('unknown never  basis-ggz 14 ')
  })

  it('are left alone by a second builder when the first has finished the month', async () => {
    const { db, parts, happen, at } = opened()
    happen(report(0, 4), at(FIRST + 9 * HOUR))
    at(FIRST + 10 * DAY)
    let hasOtherFinished = false
    const pause = async () => {
      if (hasOtherFinished) return
      hasOtherFinished = true
      await keepMonths(parts)
    }
    await keepMonths({ ...parts, pause })
    expect(rowsOf(db)).toHaveLength(3)
    expect(keptOf(db)).toEqual(['2026-01'])
  })
})
