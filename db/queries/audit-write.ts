/** Leaves a row of who did what; inside the transaction of what was done. */
import { uuidv7 } from 'uuidv7'
import { auditEvents } from '../audit-schema.ts'
import type { Database } from '../client.ts'
import { rowWriter } from './row-writer.ts'

export interface AuditEvent {
  at: number
  /** `user:…`, `key:…`, `anonymous`, or the name of a command. */
  actor: string
  action: string
  subjectKind: string
  subjectId: string
  detail?: Record<string, unknown>
  /** On whose behalf. */
  organisationId?: string | null
  /** The region whose managers may read it. */
  regionCode?: string | null
  /** Shortened. */
  fromAddress?: string | null
}

export type WriteAudit = (event: AuditEvent) => void

export function auditWriter(db: Database): WriteAudit {
  const { insert } = rowWriter(db, auditEvents)
  return (event) => insert({ id: uuidv7(), ...event })
}
