import type { Database } from '../client.ts'

/** Moves when another connection or process has written; prepared, because every request asks. */
export function dataVersionWatch(db: Database): () => number {
  const statement = db.$client.prepare<[], number>('pragma data_version').pluck()
  return () => statement.get() ?? 0
}

/** Moves with every change that is audited, by whoever; cheap enough to ask at each request. */
export function auditWatch(db: Database): () => number {
  const statement = db.$client.prepare<[], number | null>('select max(rowid) from audit_events').pluck()
  return () => statement.get() ?? 0
}
