import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfDay } from '../../api/domain/known-then.ts'
import { nextDay } from '../../api/domain/working-days.ts'
import { createFactStore, type FactStore } from '../../api/statistics/fact-store.ts'
import { calendar, type Event, FIRST_DAY, openWorld, readable } from './changing-world.ts'
import { happenings, minutesOf } from './happenings.ts'

const DAYS = 18
const MINUTE = 60_000

/** What the live figures held at the end of each day, as the days went by. */
function liveDays(happening: readonly Event[], lastOfferMinute: number) {
  const first = calendar.startOf(FIRST_DAY)
  let now = first
  const world = openWorld(first + lastOfferMinute * MINUTE)
  const store = createFactStore({ db: world.db, calendar, now: () => now })
  const inOrder = [...happening].sort((one, other) => one.minute - other.minute)
  const seen = new Map<string, unknown>()
  for (let day = FIRST_DAY, at = 0; seen.size < DAYS; day = nextDay(day)) {
    for (; inOrder[at] && first + (inOrder[at] as Event).minute * MINUTE < endOfDay(day, calendar); at += 1) {
      now = first + (inOrder[at] as Event).minute * MINUTE
      world.happen(inOrder[at] as Event, now)
    }
    now = endOfDay(day, calendar) - 1
    // The last offer is there only from its own import on.
    seen.set(day, nowOf(store, day, now >= first + lastOfferMinute * MINUTE))
  }
  return { seen, db: world.db, now: now + 10 * 86_400_000 }
}

function nowOf(store: FactStore, day: string, hasLast: boolean) {
  store.refresh()
  const { o4, ...others } = readable(store.onDay(day), store)
  return hasLast ? { ...others, ...(o4 ? { o4 } : {}) } : others
}

describe('what was known on a day', () => {
  it('stays what it was, whatever is stated, ended, mapped or corrected afterwards', () => {
    fc.assert(
      fc.property(fc.array(happenings(DAYS), { minLength: 1, maxLength: 40 }), minutesOf(DAYS), (happening, lastOfferMinute) => {
        const { seen, db, now } = liveDays(happening, lastOfferMinute)
        const later = createFactStore({ db, calendar, now: () => now })
        later.refresh()
        for (const [day, known] of seen) expect([day, readable(later.onDay(day), later)]).toEqual([day, known])
      }),
      { numRuns: 25 },
    )
  })
})
