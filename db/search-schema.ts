import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'

/** What the search indexes still have to hear. A moment in the future is a change that time itself will make. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    target: text({ enum: ['meilisearch', 'sqlite'] }).notNull(),
    offerId: text().notNull(),
    availableAt: integer().notNull(),
  },
  (table) => [
    isOneOf('outbox', 'target', ['meilisearch', 'sqlite']),
    // Moments first: it is read by moment, and what is queued together stands together.
    uniqueIndex('outbox_key').on(table.target, table.availableAt, table.offerId),
  ],
)

export const searchIndexes = sqliteTable('search_indexes', {
  target: text({ enum: ['meilisearch', 'sqlite'] }).primaryKey(),
  settingsHash: text().notNull(),
  /** Moves with every batch the index has taken in. */
  generation: integer().notNull(),
  builtAt: integer().notNull(),
})
