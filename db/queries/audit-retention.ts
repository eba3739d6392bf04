/** The one way an audit event leaves the store; a trigger refuses every other (docs/decisions/0026). */
import { uuidv7 } from 'uuidv7'
import { auditRetention } from '../audit-schema.ts'
import type { Database } from '../client.ts'
import { auditWriter } from './audit-write.ts'

export interface AuditRetention {
  /** Events before this instant go. */
  before: number
  at: number
  actor: string
}

export function countAuditBefore({ $client }: Database, before: number): number {
  return $client.prepare<[number], number>('select count(*) from audit_events where at < ?').pluck().get(before) ?? 0
}

/** How many went. Leaves an event of its own, so that the gap explains itself. */
export function removeAuditBefore(db: Database, { before, at, actor }: AuditRetention): number {
  const writeAudit = auditWriter(db)
  const remove = db.$client.prepare('delete from audit_events where at < ?')
  return db.transaction((tx) => {
    const id = uuidv7()
    tx.insert(auditRetention).values({ id, before, at, actor }).run()
    const removed = remove.run(before).changes
    const detail = { before: new Date(before).toISOString(), removed }
    writeAudit({ at, actor, action: 'remove-old-audit', subjectKind: 'audit-retention', subjectId: id, detail })
    return removed
  })
}
