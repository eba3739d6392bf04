import type { Database } from '../client.ts'

/** Moves with every change of reference data, contracts, products and offers, by whatever process; not with statements. */
export function referenceVersion(db: Database): () => number {
  const version = db.$client.prepare<[], number>("select version from store_versions where name = 'reference'").pluck()
  return () => version.get() ?? 0
}
