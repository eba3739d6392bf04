import type { Database } from '../client.ts'

/** Moves when another connection or process has written. */
export function dataVersion(db: Database): number {
  return db.$client.pragma('data_version', { simple: true }) as number
}

/** Moves with every change that is audited, by whoever. */
export function lastAuditRow(db: Database): number {
  const row = db.$client.prepare('select max(rowid) as last from audit_events').get() as { last: number | null }
  return row.last ?? 0
}
