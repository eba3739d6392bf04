import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import * as lists from '../api/domain/codes.ts'
import { availabilityChecks, isOneOf } from './checks.ts'

/**
 * SQLite is the truth. What changes over time is a dated row (`validFrom`, `validTo`: inclusive Amsterdam days);
 * instants end in `At` and are UTC milliseconds; days end in `On`, `From`, `To` or `Until` and are ISO text.
 * The migrations add by hand what this file cannot say: STRICT, triggers, FTS5. `test/db/` reads them back.
 */
const day = () => text()
const instant = () => integer()
/** When we heard of it, so that no figure of a day before changes by it; 0: it counts for all days. */
const knownFrom = () => integer().notNull().default(0)
const codes = () => text({ mode: 'json' }).$type<string[]>().notNull().default([])

export const regions = sqliteTable('regions', {
  /** CBS code, `JZ12`. */
  code: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  lat: real().notNull(),
  lon: real().notNull(),
  population: integer().notNull(),
  youthCount: integer().notNull(),
  /** Narrows FINDER_ACCESS for this region; null follows the environment. */
  finderAccess: text({ enum: ['members', 'public'] }),
  /** Reached day and night; stands above the results of an acute search. */
  crisisPhone: text(),
  /** How the municipalities of this region let care begin: 301 by the local team, 315 by the provider. */
  routes: codes(),
  /** Whether the platform's own staff may see this region as members do; the region decides. */
  isOpenToPlatform: integer({ mode: 'boolean' }).notNull().default(false),
})

export const municipalities = sqliteTable('municipalities', {
  /** CBS code, `GM0302`. */
  code: text().primaryKey(),
  name: text().notNull(),
  province: text().notNull(),
  /** The main town, not the centre of the surface. */
  lat: real().notNull(),
  lon: real().notNull(),
  population: integer().notNull(),
  youthCount: integer().notNull(),
})

export const regionMemberships = sqliteTable(
  'region_memberships',
  {
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    validFrom: day().notNull(),
    validTo: day(),
  },
  (table) => [primaryKey({ columns: [table.municipalityCode, table.validFrom] }), index('region_memberships_region').on(table.regionCode)],
)

export const regionNeighbours = sqliteTable(
  'region_neighbours',
  {
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    neighbourCode: text()
      .notNull()
      .references(() => regions.code),
    /** Between the nearest main towns of the two. */
    distanceKm: real().notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.neighbourCode] })],
)

export const postcodes = sqliteTable('postcodes', {
  code: text().primaryKey(),
  lat: real().notNull(),
  lon: real().notNull(),
  municipalityCode: text()
    .notNull()
    .references(() => municipalities.code),
})

export const segmentsTable = sqliteTable('segments', {
  code: text({ enum: lists.segments }).primaryKey(),
  name: text().notNull(),
})

export const categories = sqliteTable('categories', {
  code: text().primaryKey(),
  name: text().notNull(),
  description: text().notNull(),
  segment: text({ enum: lists.segments })
    .notNull()
    .references(() => segmentsTable.code),
  unit: text().notNull(),
  /** `places`, `caseload` or `matching`: what its capacity is counted in. */
  capacity: text({ enum: lists.capacities }).notNull(),
  waitKind: text({ enum: ['weeks', 'matching'] }).notNull(),
  /** `town`: a private or secret address, never shown more precisely than the town. */
  locationPrecision: text({ enum: ['address', 'town'] }).notNull(),
  ijwCategories: codes(),
  /** Kinds of care that may help instead, nearest first. */
  related: codes(),
  position: integer().notNull(),
})

export const norms = sqliteTable(
  'norms',
  {
    id: integer().primaryKey(),
    categoryCode: text()
      .notNull()
      .references(() => categories.code),
    /** null: the norm of every region without one of its own. */
    regionCode: text().references(() => regions.code),
    weeks: integer(),
    source: text().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    recordedAt: knownFrom(),
  },
  (table) => [
    uniqueIndex('norms_key').on(table.categoryCode, sql`coalesce(${table.regionCode}, '')`, table.validFrom),
    check('norms_weeks', sql`weeks is null or weeks between 0 and 104`),
  ],
)

export const updateDuties = sqliteTable(
  'update_duties',
  {
    id: integer().primaryKey(),
    segment: text({ enum: lists.segments })
      .notNull()
      .references(() => segmentsTable.code),
    regionCode: text().references(() => regions.code),
    workingDays: integer().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
  },
  (table) => [
    uniqueIndex('update_duties_key').on(table.segment, sql`coalesce(${table.regionCode}, '')`, table.validFrom),
    check('update_duties_days', sql`working_days between 1 and 60`),
  ],
)

/** Concepts, expressions and words without typo tolerance, as `api/search/interpretation.ts` reads them. */
export const vocabulary = sqliteTable(
  'vocabulary',
  {
    kind: text({ enum: ['concept', 'expression', 'no-typo', 'place'] }).notNull(),
    key: text().notNull(),
    body: text({ mode: 'json' }).notNull(),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.key] })],
)

export const providers = sqliteTable(
  'providers',
  {
    id: text().primaryKey(),
    kvkNumber: text().unique(),
    agbCode: text().unique(),
    name: text().notNull(),
    /** A practice of one person: its contacts are personal data. */
    isOnePerson: integer({ mode: 'boolean' }).notNull().default(false),
    /** Invented for the demo, and shown as such. */
    isFictitious: integer({ mode: 'boolean' }).notNull().default(false),
    email: text(),
    phone: text(),
    website: text(),
    /** When the intake desk can be reached, in words. */
    phoneHours: text(),
    /** Crisis care: reached day and night. */
    crisisPhone: text(),
  },
  (table) => [
    index('providers_name').on(table.name),
    check('providers_identified', sql`kvk_number is not null or agb_code is not null`),
    check('providers_kvk', sql`kvk_number is null or (length(kvk_number) = 8 and kvk_number not glob '*[^0-9]*')`),
    check('providers_agb', sql`agb_code is null or (length(agb_code) = 8 and agb_code not glob '*[^0-9]*')`),
  ],
)

export const locations = sqliteTable(
  'locations',
  {
    id: text().primaryKey(),
    providerId: text()
      .notNull()
      .references(() => providers.id),
    /** The provider's own code. */
    code: text().notNull(),
    name: text().notNull(),
    town: text().notNull(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
    postcode: text(),
    lat: real().notNull(),
    lon: real().notNull(),
  },
  (table) => [uniqueIndex('locations_key').on(table.providerId, table.code)],
)

export const products = sqliteTable(
  'products',
  {
    id: text().primaryKey(),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    code: text().notNull(),
    name: text().notNull(),
    description: text(),
    unit: text({ enum: lists.units }).notNull(),
    ijwCategory: text().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    recordedAt: knownFrom(),
  },
  (table) => [uniqueIndex('products_key').on(table.regionCode, table.code, table.validFrom), isOneOf('products', 'unit', lists.units)],
)

/** Each product maps to exactly one kind of care at a time. */
export const productCategories = sqliteTable(
  'product_categories',
  {
    productId: text()
      .notNull()
      .references(() => products.id),
    categoryCode: text()
      .notNull()
      .references(() => categories.code),
    validFrom: day().notNull(),
    validTo: day(),
    recordedAt: knownFrom(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.validFrom] })],
)

export const contracts = sqliteTable(
  'contracts',
  {
    id: text().primaryKey(),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
    number: text().notNull(),
    providerId: text()
      .notNull()
      .references(() => providers.id),
    kind: text({ enum: lists.contractKinds }).notNull(),
    /** A subcontract hangs under the main contractor's contract. */
    mainContractId: text().references((): AnySQLiteColumn => contracts.id),
    scope: text({ enum: lists.scopes }).notNull(),
    serviceLevel: text({ enum: lists.serviceLevels }).notNull(),
    startsOn: day().notNull(),
    endsOn: day(),
    /** Working days; goes before the region's duty. */
    updateDutyDays: integer(),
    /** Of a subcontract: whether the subcontractor may state its own availability; the main contractor always may. */
    isReportedBySubcontractor: integer({ mode: 'boolean' }).notNull().default(false),
    /** Of this row as it stands; the periods it had before are in `contract_periods`. */
    recordedAt: knownFrom(),
  },
  (table) => [
    uniqueIndex('contracts_key').on(table.regionCode, table.number),
    index('contracts_provider').on(table.providerId),
    index('contracts_main').on(table.mainContractId),
    isOneOf('contracts', 'kind', lists.contractKinds),
    isOneOf('contracts', 'scope', lists.scopes),
    isOneOf('contracts', 'service_level', lists.serviceLevels),
    check('contracts_period', sql`ends_on is null or ends_on >= starts_on`),
    check('contracts_duty', sql`update_duty_days is null or update_duty_days between 1 and 60`),
  ],
)

/** A set of municipalities, shared by all offers that serve the same ones; the id is made from its members. */
export const serviceAreas = sqliteTable(
  'service_areas',
  {
    id: text().notNull(),
    municipalityCode: text()
      .notNull()
      .references(() => municipalities.code),
  },
  (table) => [primaryKey({ columns: [table.id, table.municipalityCode] })],
)

/** What is stated with an intake mode; which of them go together, `availabilityChecks` says. */
const statedValues = () => ({
  intakeWaitWeeks: integer(),
  startWaitWeeks: integer(),
  basis: text({ enum: lists.bases }),
  freePlaces: integer(),
  waitingCount: integer(),
  stopReason: text({ enum: lists.stopReasons }),
  stopUntil: day(),
  remark: text(),
})

export const offers = sqliteTable(
  'offers',
  {
    id: text().primaryKey(),
    contractId: text()
      .notNull()
      .references(() => contracts.id),
    productId: text()
      .notNull()
      .references(() => products.id),
    /** Who delivers: the contractor or its subcontractor. */
    providerId: text()
      .notNull()
      .references(() => providers.id),
    locationId: text().references(() => locations.id),
    serviceAreaId: text().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    forWhom: codes(),
    notForWhom: codes(),
    specialisms: codes(),
    sectors: codes(),
    forms: codes(),
    themes: codes(),
    languages: codes(),
    ageFrom: integer().notNull(),
    ageTo: integer().notNull(),
    iqFrom: integer(),
    iqTo: integer(),
    gender: text({ enum: lists.genders }),
    access: text({ enum: lists.accesses }).notNull(),
    /** When the provider's clock starts elsewhere than at the complete referral form, in words. */
    clockStartNote: text(),
    endedOn: day(),
    recordedAt: knownFrom(),
    /** When we heard that it ends. */
    endRecordedAt: knownFrom(),
    // What holds now; the reports say how it came about.
    intakeMode: text({ enum: lists.intakeModes }),
    ...statedValues(),
    changedAt: instant(),
    checkedAt: instant(),
    dueAt: instant(),
    staleAt: instant(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('offers_key').on(table.contractId, table.productId, table.providerId, sql`coalesce(${table.locationId}, '')`),
    index('offers_provider').on(table.providerId),
    index('offers_product').on(table.productId),
    index('offers_location').on(table.locationId),
    isOneOf('offers', 'access', lists.accesses),
    isOneOf('offers', 'gender', lists.genders),
    check('offers_ages', sql`age_from between 0 and 27 and age_to between age_from and 27`),
    check('offers_iq', sql`iq_from is null or iq_to is null or iq_from <= iq_to`),
    ...availabilityChecks('offers'),
  ],
)

/** One statement of availability, never changed afterwards; the newest `statedAt` (then `recordedAt`) is current. */
export const reports = sqliteTable(
  'reports',
  {
    id: text().primaryKey(),
    offerId: text()
      .notNull()
      .references(() => offers.id),
    kind: text({ enum: lists.reportKinds }).notNull(),
    source: text({ enum: lists.reportSources }).notNull(),
    actor: text().notNull(),
    statedAt: instant().notNull(),
    recordedAt: instant().notNull(),
    /** Working days, as in force when it was stated. */
    dutyDays: integer().notNull(),
    dueAt: instant().notNull(),
    staleAt: instant().notNull(),
    intakeMode: text({ enum: lists.intakeModes }).notNull(),
    ...statedValues(),
  },
  (table) => [
    index('reports_offer').on(table.offerId, table.statedAt, table.recordedAt),
    isOneOf('reports', 'kind', lists.reportKinds),
    check('reports_limits', sql`stated_at < due_at and due_at <= stale_at`),
    ...availabilityChecks('reports'),
  ],
)
