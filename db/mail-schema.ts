import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Mails to be sent, written in the transaction of what causes them. What was sent keeps no text: it may hold a link that lets one in. */
export const mails = sqliteTable(
  'mails',
  {
    id: text().primaryKey(),
    /** What it is about, `invitation`, `password-reset`, `reminder`, … */
    kind: text().notNull(),
    toAddress: text().notNull(),
    language: text({ enum: ['nl', 'en'] }).notNull(),
    subject: text().notNull(),
    /** Emptied after sending. */
    textBody: text().notNull(),
    htmlBody: text().notNull(),
    organisationId: text(),
    createdAt: integer().notNull(),
    attempts: integer().notNull().default(0),
    /** When to try next; null: sent, or given up. */
    nextAttemptAt: integer(),
    sentAt: integer(),
    givenUpAt: integer(),
    lastError: text(),
  },
  (table) => [index('mails_next').on(table.nextAttemptAt), index('mails_created').on(table.createdAt)],
)
