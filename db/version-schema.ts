import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Moves, by triggers, with every change of what the finder keeps in memory: regions, kinds of care, providers, contracts, products. */
export const storeVersions = sqliteTable('store_versions', {
  name: text().primaryKey(),
  version: integer().notNull(),
})
