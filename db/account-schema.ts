import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { organisationKinds } from '../api/domain/organisations.ts'
import { roles } from '../api/domain/roles.ts'
import { isOneOf } from './checks.ts'
import { locations, municipalities, providers, regions } from './schema.ts'

/**
 * People and how they sign in: the tables that better-auth reads and writes (its field names), with our columns beside them;
 * then organisations, and who holds which role for them. Times are UTC milliseconds; better-auth sees them as dates.
 */
const moment = () => integer({ mode: 'timestamp_ms' })

export const users = sqliteTable(
  'users',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Lower case. */
    email: text().notNull().unique(),
    emailVerified: integer({ mode: 'boolean' }).notNull().default(false),
    image: text(),
    twoFactorEnabled: integer({ mode: 'boolean' }).notNull().default(false),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    language: text({ enum: ['nl', 'en'] })
      .notNull()
      .default('nl'),
    /** Sessions that began before this are renewed: what one may do has changed. */
    rightsChangedAt: integer().notNull().default(0),
    /** Can no longer sign in. */
    closedAt: integer(),
  },
  () => [isOneOf('users', 'language', ['nl', 'en']), check('users_email', sql`email = lower(email)`)],
)

export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: moment().notNull(),
    /** When the person signed in; the absolute limit counts from here, also after the token was renewed. */
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    /** Shortened. */
    ipAddress: text(),
    userAgent: text(),
    /** `password`, `passkey` or the name of an OIDC provider. */
    signedInWith: text().notNull().default('password'),
    /** When the second step was taken; null where none was needed. */
    secondFactorAt: integer(),
    lastSeenAt: integer(),
  },
  (table) => [index('sessions_user').on(table.userId)],
)

export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('accounts_user').on(table.userId), uniqueIndex('accounts_key').on(table.providerId, table.accountId)],
)

export const verifications = sqliteTable(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('verifications_identifier').on(table.identifier)],
)

export const twoFactors = sqliteTable(
  'two_factors',
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    verified: integer({ mode: 'boolean' }).default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: moment(),
  },
  (table) => [index('two_factors_user').on(table.userId)],
)

/** A code of the second factor is accepted once: the library takes it again within its half minute (stack.md, 7.4). */
export const usedCodes = sqliteTable(
  'used_codes',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeHash: text().notNull(),
    usedAt: integer().notNull(),
  },
  (table) => [uniqueIndex('used_codes_key').on(table.userId, table.codeHash), index('used_codes_at').on(table.usedAt)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text().primaryKey(),
    name: text(),
    publicKey: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    credentialID: text('credential_id').notNull().unique(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: integer({ mode: 'boolean' }).notNull(),
    transports: text(),
    createdAt: moment(),
    aaguid: text(),
  },
  (table) => [index('passkeys_user').on(table.userId)],
)

export const organisations = sqliteTable(
  'organisations',
  {
    id: text().primaryKey(),
    kind: text({ enum: organisationKinds }).notNull(),
    name: text().notNull(),
    /** Of a provider: whose offers these people speak for. */
    providerId: text()
      .unique()
      .references(() => providers.id),
    /** Of a region office or expert team: of which region; of others the region that let them in. */
    regionCode: text().references(() => regions.code),
    /** Of a local team: for whom it works. */
    municipalityCode: text().references(() => municipalities.code),
    /** Referrers of this organisation may sign in without a second factor; who allowed that stands in the audit. */
    isSecondFactorRelaxed: integer({ mode: 'boolean' }).notNull().default(false),
    /** Name of the OIDC provider (`OIDC_PROVIDERS`) through which its people sign in; then not by password. */
    oidcProvider: text(),
    createdAt: integer().notNull(),
    endedAt: integer(),
    version: integer().notNull().default(1),
  },
  (table) => [
    isOneOf('organisations', 'kind', organisationKinds),
    index('organisations_region').on(table.regionCode),
    index('organisations_municipality').on(table.municipalityCode),
    check('organisations_provider', sql`(kind = 'provider') = (provider_id is not null)`),
    check('organisations_region_kind', sql`kind not in ('region-office', 'expert-team') or region_code is not null`),
  ],
)

/** One role of one person for one organisation; it ends, it is never removed. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    role: text({ enum: roles }).notNull(),
    createdAt: integer().notNull(),
    createdBy: text().notNull(),
    endedAt: integer(),
    endedBy: text(),
  },
  (table) => [
    isOneOf('memberships', 'role', roles),
    uniqueIndex('memberships_key').on(table.userId, table.organisationId, table.role).where(sql`ended_at is null`),
    index('memberships_organisation').on(table.organisationId),
  ],
)

/** The regions for which a role is held; none: those of the organisation. */
export const membershipRegions = sqliteTable(
  'membership_regions',
  {
    membershipId: text()
      .notNull()
      .references(() => memberships.id),
    regionCode: text()
      .notNull()
      .references(() => regions.code),
  },
  (table) => [uniqueIndex('membership_regions_key').on(table.membershipId, table.regionCode)],
)

/** The locations to which an editor is held; none: all of the provider's. */
export const membershipLocations = sqliteTable(
  'membership_locations',
  {
    membershipId: text()
      .notNull()
      .references(() => memberships.id),
    locationId: text()
      .notNull()
      .references(() => locations.id),
  },
  (table) => [uniqueIndex('membership_locations_key').on(table.membershipId, table.locationId)],
)

export const invitations = sqliteTable(
  'invitations',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    email: text().notNull(),
    role: text({ enum: roles }).notNull(),
    regionCodes: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    locationIds: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
    /** The token itself stands only in the mail. */
    tokenHash: text().notNull().unique(),
    language: text({ enum: ['nl', 'en'] })
      .notNull()
      .default('nl'),
    createdAt: integer().notNull(),
    createdBy: text().notNull(),
    expiresAt: integer().notNull(),
    acceptedAt: integer(),
    withdrawnAt: integer(),
  },
  (table) => [
    isOneOf('invitations', 'role', roles),
    index('invitations_organisation').on(table.organisationId),
    index('invitations_by').on(table.createdBy, table.createdAt),
    index('invitations_email').on(table.email, table.createdAt),
    check('invitations_email', sql`email = lower(email)`),
  ],
)
