/**
 * Counts searches that found nothing in time, by kind of care, region and month: once per person, kind, region and day,
 * and only of people who are signed in, so that robots and record systems do not count. Who that was is remembered until
 * midnight at most, in memory, as a hash under a key that is thrown away with it. The finder never waits: it adds to a
 * list, and the list is written by the clock and at the end.
 */
import { createHmac, randomBytes } from 'node:crypto'
import type { MissedSearchStore } from '../../db/queries/missed-searches.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import type { Caller } from './caller.ts'
import type { MissedSearch } from './missed-search.ts'

export interface MissedSearchCounter {
  count(caller: Caller, missed: MissedSearch | null): void
  /** Writes what was counted; what cannot be written now waits for the next time. */
  flush(): void
}

interface CounterParts {
  store: MissedSearchStore
  now(): number
  calendar: WorkingCalendar
}

/** More than this on one day is no person; then nothing more is counted until midnight. */
const MOST_REMEMBERED = 200_000

export function createMissedSearchCounter({ store, now, calendar }: CounterParts): MissedSearchCounter {
  let seen = newDay('')
  const waiting = new Map<string, MissedSearch & { month: string; count: number }>()
  return {
    count({ person }, missed) {
      if (!person || !missed) return
      const day = calendar.dayOf(now())
      if (seen.day !== day) seen = newDay(day)
      const { regionCode, categoryCode } = missed
      const hash = createHmac('sha256', seen.key).update(`${person.id} ${regionCode} ${categoryCode}`).digest('base64url').slice(0, 16)
      if (seen.hashes.has(hash) || seen.hashes.size >= MOST_REMEMBERED) return
      seen.hashes.add(hash)
      const month = day.slice(0, 7)
      const key = `${month} ${regionCode} ${categoryCode}`
      waiting.set(key, { regionCode, categoryCode, month, count: (waiting.get(key)?.count ?? 0) + 1 })
    },
    flush() {
      if (waiting.size > 0 && store.add([...waiting.values()])) waiting.clear()
    },
  }
}

function newDay(day: string): { day: string; key: Buffer; hashes: Set<string> } {
  return { day, key: randomBytes(32), hashes: new Set() }
}
