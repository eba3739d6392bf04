import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who changed what, when and from where; a trigger refuses change and removal. */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    id: text().primaryKey(),
    at: integer().notNull(),
    /** `user:…`, `key:…`, or the name of a command. */
    actor: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: text().notNull(),
    detail: text({ mode: 'json' }).notNull().default({}),
    /** On whose behalf. */
    organisationId: text(),
    /** The region whose managers may read it. */
    regionCode: text(),
    /** Shortened: the last part of an address says who, the rest says from where. */
    fromAddress: text(),
  },
  (table) => [
    index('audit_events_subject').on(table.subjectKind, table.subjectId, table.at),
    index('audit_events_at').on(table.at),
    index('audit_events_organisation').on(table.organisationId, table.at),
    index('audit_events_region').on(table.regionCode, table.at),
  ],
)

/** The one way an audit event may leave: what lies before the newest `before` here may be removed (docs/decisions). */
export const auditRetention = sqliteTable(
  'audit_retention',
  {
    id: text().primaryKey(),
    /** Events before this instant may go. */
    before: integer().notNull(),
    at: integer().notNull(),
    actor: text().notNull(),
  },
  () => [check('audit_retention_at_least_a_year', sql`before <= at - 365 * 86400000`)],
)
