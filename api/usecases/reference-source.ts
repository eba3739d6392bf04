/** Keeps the reference in memory, and reads it anew when another process or an import changed it, or the day has turned. */
import type { Database } from '../../db/client.ts'
import { dataVersion, lastAuditRow } from '../../db/queries/changes.ts'
import { readReference } from '../../db/queries/reference-read.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { createReference, type Reference } from './reference.ts'

export function createReferenceSource(db: Database, calendar: WorkingCalendar, now: () => number): () => Reference {
  let current: Reference | undefined
  let seenVersion = -1
  let seenAudit = -1
  return () => {
    const today = calendar.dayOf(now())
    const version = dataVersion(db)
    const mayDiffer = version !== seenVersion || current?.today !== today
    if (current && !mayDiffer) return current
    seenVersion = version
    // Every change of reference data leaves an audit row; statements of availability, which come all day, do not count.
    const audit = lastAuditRow(db)
    if (current?.today !== today || audit !== seenAudit) current = createReference(readReference(db, today), today)
    seenAudit = audit
    return current
  }
}
