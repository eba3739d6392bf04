import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { categories, contracts, offers, products } from './schema.ts'

/**
 * What a dated fact said before, each from the instant on that we heard it: so a past day keeps what was known then, however
 * the fact is corrected later. Written by triggers, from the fact's own `recordedAt`; never by hand.
 */
const heardAt = () => integer().notNull()

/** The period of a contract, and which contract it hangs under. */
export const contractPeriods = sqliteTable(
  'contract_periods',
  {
    contractId: text()
      .notNull()
      .references(() => contracts.id),
    recordedAt: heardAt(),
    startsOn: text().notNull(),
    endsOn: text(),
    mainContractId: text(),
  },
  (table) => [primaryKey({ columns: [table.contractId, table.recordedAt] })],
)

/** The days on which a region buys a product. */
export const productPeriods = sqliteTable(
  'product_periods',
  {
    productId: text()
      .notNull()
      .references(() => products.id),
    recordedAt: heardAt(),
    validFrom: text().notNull(),
    validTo: text(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.recordedAt] })],
)

/** The last day of an offer; without a row nothing was ever said of an end. */
export const offerEnds = sqliteTable(
  'offer_ends',
  {
    offerId: text()
      .notNull()
      .references(() => offers.id),
    recordedAt: heardAt(),
    endedOn: text(),
  },
  (table) => [primaryKey({ columns: [table.offerId, table.recordedAt] })],
)

export const normVersions = sqliteTable(
  'norm_versions',
  {
    categoryCode: text()
      .notNull()
      .references(() => categories.code),
    /** '': for every region. */
    regionCode: text().notNull(),
    validFrom: text().notNull(),
    recordedAt: heardAt(),
    weeks: integer(),
    validTo: text(),
  },
  (table) => [primaryKey({ columns: [table.categoryCode, table.regionCode, table.validFrom, table.recordedAt] })],
)
