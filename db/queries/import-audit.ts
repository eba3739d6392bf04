import { auditEvents } from '../audit-schema.ts'
import type { Database } from '../client.ts'

export interface ImportAudit {
  id: string
  at: number
  actor: string
  /** The regions the files spoke of. */
  subjectId: string
  detail: unknown
}

export function auditImport(db: Database, audit: ImportAudit): void {
  db.insert(auditEvents)
    .values({ ...audit, action: 'import', subjectKind: 'region' })
    .run()
}
