/** Keeps the reference in memory, and reads it anew when reference data changed, by whatever process, or the day has turned. */
import type { Database } from '../../db/client.ts'
import type { ChangeWatch } from '../../db/queries/changes.ts'
import { readReference } from '../../db/queries/reference-read.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { createReference, type Reference } from './reference.ts'

export function createReferenceSource(db: Database, changes: ChangeWatch, calendar: WorkingCalendar, now: () => number): () => Reference {
  let current: Reference | undefined
  let seen = -1
  return () => {
    const today = calendar.dayOf(now())
    const { reference: version } = changes.read()
    if (current && version === seen && current.today === today) return current
    seen = version
    current = createReference(readReference(db, today), today)
    return current
  }
}
