import type { Database } from '../client.ts'

/** Moves when another connection or process has written. */
export function dataVersion(db: Database): number {
  return db.$client.pragma('data_version', { simple: true }) as number
}

/** Moves with every change that is audited, by whoever; cheap enough to ask at each request. */
export function auditWatch(db: Database): () => number {
  const statement = db.$client.prepare<[], number | null>('select max(rowid) from audit_events').pluck()
  return () => statement.get() ?? 0
}
