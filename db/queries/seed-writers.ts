import type { Database } from '../client.ts'
import { contracts, locations, offers, productCategories, products, providers } from '../schema.ts'
import { indexTargets } from './outbox.ts'
import { rowWriter } from './row-writer.ts'
import { requestRebuild } from './search-indexes.ts'

/** Prepared inserts for a database filled from nothing. */
export function seedWriters(db: Database) {
  return {
    provider: rowWriter(db, providers).insert,
    location: rowWriter(db, locations).insert,
    product: rowWriter(db, products).insert,
    productCategory: rowWriter(db, productCategories).insert,
    contract: rowWriter(db, contracts).insert,
    offer: rowWriter(db, offers).insert,
    rebuildIndexes(): void {
      for (const target of indexTargets) requestRebuild(db, target)
    },
  }
}
