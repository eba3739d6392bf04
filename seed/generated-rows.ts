import type * as tables from '../db/schema.ts'

export type Provider = typeof tables.providers.$inferInsert
export type Location = typeof tables.locations.$inferInsert
export type Product = typeof tables.products.$inferInsert
export type Contract = typeof tables.contracts.$inferInsert
export type Offer = typeof tables.offers.$inferInsert
