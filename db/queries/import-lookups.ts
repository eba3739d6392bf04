/** What an import must find again by natural keys; prepared once, each answer remembered by the import itself. */
import { and, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import {
  categories,
  contracts,
  locations,
  municipalities,
  offers,
  postcodes,
  productCategories,
  products,
  providers,
  regionMemberships,
  regions,
  vocabulary,
} from '../schema.ts'

export type ProviderRow = typeof providers.$inferSelect
export type LocationRow = typeof locations.$inferSelect
export type ProductRow = typeof products.$inferSelect
export type ProductCategoryRow = typeof productCategories.$inferSelect
export type ContractRow = typeof contracts.$inferSelect
export type OfferRow = typeof offers.$inferSelect

const at = sql.placeholder

export function importLookups(db: Database) {
  const providerByKvk = db
    .select()
    .from(providers)
    .where(eq(providers.kvkNumber, at('kvkNumber')))
    .prepare()
  const providerByAgb = db
    .select()
    .from(providers)
    .where(eq(providers.agbCode, at('agbCode')))
    .prepare()
  const provider = db
    .select()
    .from(providers)
    .where(eq(providers.id, at('id')))
    .prepare()
  const location = db
    .select()
    .from(locations)
    .where(and(eq(locations.providerId, at('providerId')), eq(locations.code, at('code'))))
    .prepare()
  const productVersions = db
    .select()
    .from(products)
    .where(and(eq(products.regionCode, at('regionCode')), eq(products.code, at('code'))))
    .orderBy(desc(products.validFrom))
    .prepare()
  const mappings = db
    .select()
    .from(productCategories)
    .where(eq(productCategories.productId, at('productId')))
    .orderBy(desc(productCategories.validFrom))
    .prepare()
  const contract = db
    .select()
    .from(contracts)
    .where(and(eq(contracts.regionCode, at('regionCode')), eq(contracts.number, at('number'))))
    .prepare()
  const subcontract = db
    .select({ id: contracts.id })
    .from(contracts)
    .where(and(eq(contracts.mainContractId, at('contractId')), eq(contracts.providerId, at('providerId'))))
    .prepare()
  const offer = db
    .select()
    .from(offers)
    .where(
      and(
        eq(offers.contractId, at('contractId')),
        eq(offers.productId, at('productId')),
        eq(offers.providerId, at('providerId')),
        eq(sql`coalesce(${offers.locationId}, '')`, at('locationId')),
      ),
    )
    .prepare()
  const postcode = db
    .select()
    .from(postcodes)
    .where(eq(postcodes.code, at('code')))
    .prepare()
  const contractRegions = db
    .selectDistinct({ regionCode: contracts.regionCode })
    .from(contracts)
    .where(eq(contracts.providerId, at('providerId')))
    .prepare()
  return {
    providerByKvk: (kvkNumber: string) => providerByKvk.get({ kvkNumber }),
    providerByAgb: (agbCode: string) => providerByAgb.get({ agbCode }),
    provider: (id: string) => provider.get({ id }),
    location: (providerId: string, code: string) => location.get({ providerId, code }),
    productVersions: (regionCode: string, code: string) => productVersions.all({ regionCode, code }),
    mappings: (productId: string) => mappings.all({ productId }),
    contract: (regionCode: string, number: string) => contract.get({ regionCode, number }),
    hasSubcontract: (contractId: string, providerId: string) => subcontract.get({ contractId, providerId }) !== undefined,
    offer: (key: { contractId: string; productId: string; providerId: string; locationId: string | null }) =>
      offer.get({ ...key, locationId: key.locationId ?? '' }),
    postcode: (code: string) => postcode.get({ code }),
    regionsOfProvider: (providerId: string) => contractRegions.all({ providerId }).map(({ regionCode }) => regionCode),
  }
}

/** The closed sets an import points into: small, read once. */
export function importCodes(db: Database, today: string) {
  const inForce = and(lte(regionMemberships.validFrom, today), or(isNull(regionMemberships.validTo), gte(regionMemberships.validTo, today)))
  const concepts = db.select({ body: vocabulary.body }).from(vocabulary).where(eq(vocabulary.kind, 'concept')).all()
  return {
    regions: db.select({ code: regions.code, slug: regions.slug, name: regions.name }).from(regions).all(),
    municipalities: db.select().from(municipalities).all(),
    memberships: db.select().from(regionMemberships).where(inForce).all(),
    categories: db.select({ code: categories.code, name: categories.name, capacity: categories.capacity }).from(categories).all(),
    themes: concepts.map(({ body }) => body as { code: string; label: string; isTheme: boolean }).filter(({ isTheme }) => isTheme),
  }
}

/** Offers whose document shows something of these rows, and so must be heard by the indexes. */
export function offersShowing(
  db: Database,
  column: 'provider_id' | 'location_id' | 'product_id' | 'contract_id',
  ids: readonly string[],
): string[] {
  if (ids.length === 0) return []
  const found = db.$client.prepare(`select id from offers where ${column} in (select value from json_each(?))`)
  return found.pluck().all(JSON.stringify(ids)) as string[]
}

/** Ids of the subcontracts under these contracts: they end when the main contract does. */
export function subcontractsOf(db: Database, ids: readonly string[]): string[] {
  if (ids.length === 0) return []
  const found = db.$client.prepare('select id from contracts where main_contract_id in (select value from json_each(?))')
  return found.pluck().all(JSON.stringify(ids)) as string[]
}
