import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { correctionAnswers, correctionCodes, dutyMomentKinds } from '../api/domain/codes.ts'
import { memberships, organisations, users } from './account-schema.ts'
import { isOneOf } from './checks.ts'
import { offers } from './schema.ts'

/** What providers work with: keys for their record systems, previews of files, reminders and the link in them, corrections. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    name: text().notNull(),
    rights: text({ mode: 'json' }).$type<string[]>().notNull(),
    /** The beginning, to tell keys apart on screen; the key itself is shown once. */
    prefix: text().notNull(),
    keyHash: text().notNull().unique(),
    createdAt: integer().notNull(),
    createdBy: text().notNull(),
    expiresAt: integer(),
    lastUsedAt: integer(),
    withdrawnAt: integer(),
  },
  (table) => [index('api_keys_organisation').on(table.organisationId)],
)

/** The answer to a request with an `Idempotency-Key`, given again for 24 hours. */
export const idempotentAnswers = sqliteTable(
  'idempotent_answers',
  {
    /** Who asked: an organisation and a person or key. */
    owner: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    status: integer().notNull(),
    body: text().notNull(),
    createdAt: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.owner, table.key] }), index('idempotent_answers_at').on(table.createdAt)],
)

/** A pasted block or file that was looked at and not yet stored. */
export const availabilityImports = sqliteTable(
  'availability_imports',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    actor: text().notNull(),
    source: text({ enum: ['paste', 'file'] }).notNull(),
    fileName: text(),
    /** What was read, row by row. */
    preview: text({ mode: 'json' }).notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    committedAt: integer(),
  },
  (table) => [
    index('availability_imports_organisation').on(table.organisationId, table.createdAt),
    index('availability_imports_expires').on(table.expiresAt),
    isOneOf('availability_imports', 'source', ['paste', 'file']),
  ],
)

/** Moments at which somebody must hear of an offer; queued when a report is stored, replaced by the next one. */
export const dutyMoments = sqliteTable(
  'duty_moments',
  {
    offerId: text()
      .notNull()
      .references(() => offers.id),
    kind: text({ enum: dutyMomentKinds }).notNull(),
    at: integer().notNull(),
    handledAt: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.kind] }),
    isOneOf('duty_moments', 'kind', dutyMomentKinds),
    index('duty_moments_open').on(table.at).where(sql`handled_at is null`),
  ],
)

/** One mail per organisation and Amsterdam day at most. */
export const reminders = sqliteTable(
  'reminders',
  {
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    day: text().notNull(),
    sentAt: integer().notNull(),
    offerCount: integer().notNull(),
    /** `clock`, or the region manager who pressed the button. */
    actor: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.day] })],
)

/** The link "alles klopt nog" in a reminder: for one person, once, seven days, and only as long as the membership lasts. */
export const confirmationLinks = sqliteTable(
  'confirmation_links',
  {
    id: text().primaryKey(),
    tokenHash: text().notNull().unique(),
    membershipId: text()
      .notNull()
      .references(() => memberships.id),
    /** Offer id to the version that the mail spoke of. */
    offerVersions: text({ mode: 'json' }).$type<Record<string, number>>().notNull(),
    createdAt: integer().notNull(),
    expiresAt: integer().notNull(),
    usedAt: integer(),
  },
  (table) => [index('confirmation_links_membership').on(table.membershipId)],
)

/** "Klopt dit niet?": what a referrer found different, by code, without text. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text().primaryKey(),
    offerId: text()
      .notNull()
      .references(() => offers.id),
    code: text({ enum: correctionCodes }).notNull(),
    reportedBy: text()
      .notNull()
      .references(() => users.id),
    reportingOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    createdAt: integer().notNull(),
    /** From then on the region manager sees it. */
    escalatesAt: integer().notNull(),
    answer: text({ enum: correctionAnswers }),
    answeredAt: integer(),
    answeredBy: text(),
  },
  (table) => [
    isOneOf('corrections', 'code', correctionCodes),
    isOneOf('corrections', 'answer', correctionAnswers),
    index('corrections_offer').on(table.offerId, table.answeredAt),
    index('corrections_escalates').on(table.escalatesAt).where(sql`answered_at is null`),
    uniqueIndex('corrections_once').on(table.offerId, table.code, table.reportingOrganisationId).where(sql`answered_at is null`),
    check('corrections_answered', sql`(answer is null) = (answered_at is null)`),
  ],
)
