import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import * as lists from '../api/domain/codes.ts'
import { organisations } from './account-schema.ts'
import { isOneOf } from './checks.ts'
import { categories, offers, regions } from './schema.ts'

/** Where care is not there in time: each offer at the end of a month, what is done about it, and the demand that was not met. */
const region = () =>
  text()
    .notNull()
    .references(() => regions.code)
const category = () =>
  text()
    .notNull()
    .references(() => categories.code)
const isMonth = (table: string) => check(`${table}_month`, sql.raw("month glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]'"))

/** Months whose rows are whole; a month that is missing here is built again. */
export const monthsKept = sqliteTable('months_kept', { month: text().primaryKey(), builtAt: integer().notNull() })

/** An offer in force on the last day of a month, as was known at the end of that day. Never changed: built again it is the same. */
export const monthRows = sqliteTable(
  'month_rows',
  {
    month: text().notNull(),
    offerId: text()
      .notNull()
      .references(() => offers.id),
    categoryCode: category(),
    status: text({ enum: lists.statuses }).notNull(),
    freshness: text({ enum: lists.freshnesses }).notNull(),
    /** Only with `open` and `waiting`. */
    startWaitWeeks: integer(),
    normWeeks: integer(),
    freePlaces: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.month, table.offerId] }),
    isOneOf('month_rows', 'status', lists.statuses),
    isOneOf('month_rows', 'freshness', lists.freshnesses),
    check('month_rows_wait', sql`(status in ('open', 'waiting')) = (start_wait_weeks is not null)`),
  ],
)

/** One notice that nothing timely or suitable was found. It holds no person: only which organisation to answer. */
export const signals = sqliteTable(
  'signals',
  {
    id: text().primaryKey(),
    regionCode: region(),
    categoryCode: category(),
    ageBand: text({ enum: lists.ageBands }).notNull(),
    neededWithinWeeks: integer().notNull(),
    tried: text({ enum: lists.triedCodes }).notNull(),
    route: text({ enum: lists.routes }).notNull(),
    /** Whom the care broker answers. */
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    status: text({ enum: lists.signalStatuses }).notNull().default('care-broker'),
    outcome: text({ enum: lists.signalOutcomes }),
    createdAt: integer().notNull(),
    /** The end of the third working day after. */
    answerDueAt: integer().notNull(),
    /** When the care broker took it further, one way or the other. */
    answeredAt: integer(),
    forwardedAt: integer(),
    finishedAt: integer(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('signals_region').on(table.regionCode, table.status, table.createdAt),
    index('signals_created').on(table.createdAt),
    index('signals_organisation').on(table.organisationId, table.createdAt),
    isOneOf('signals', 'age_band', lists.ageBands),
    isOneOf('signals', 'tried', lists.triedCodes),
    isOneOf('signals', 'route', lists.routes),
    isOneOf('signals', 'status', lists.signalStatuses),
    isOneOf('signals', 'outcome', lists.signalOutcomes),
    check('signals_needed', sql`needed_within_weeks in (0, 2, 4, 8, 13)`),
    check('signals_finished', sql`(status in ('solved', 'closed')) = (finished_at is not null)`),
    check('signals_ended', sql`(outcome is null) = (finished_at is null)`),
    check('signals_forwarded', sql`status != 'expert-team' or forwarded_at is not null`),
  ],
)

/** Searches that found nothing within the norm: how many, and nothing of who, what words or when exactly. */
export const missedSearches = sqliteTable(
  'missed_searches',
  {
    regionCode: region(),
    categoryCode: category(),
    month: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.regionCode, table.categoryCode, table.month] }),
    isMonth('missed_searches'),
    check('missed_searches_count', sql`count > 0`),
  ],
)

/** What is done about a bottleneck: by whom, before when, and what came of it. */
export const bottleneckActions = sqliteTable(
  'bottleneck_actions',
  {
    id: text().primaryKey(),
    regionCode: region(),
    categoryCode: category(),
    action: text().notNull(),
    ownerOrganisationId: text()
      .notNull()
      .references(() => organisations.id),
    dueOn: text().notNull(),
    result: text(),
    finishedOn: text(),
    createdAt: integer().notNull(),
    createdBy: text().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('bottleneck_actions_region').on(table.regionCode, table.categoryCode),
    index('bottleneck_actions_due').on(table.dueOn).where(sql`finished_on is null`),
    check('bottleneck_actions_action', sql`length(action) between 1 and 280`),
    check('bottleneck_actions_result', sql`result is null or length(result) between 1 and 280`),
    check('bottleneck_actions_finished', sql`(finished_on is null) = (result is null)`),
  ],
)

/** What an expert team counted: advice given in a month, by the cause it names. No cases. */
export const adviceCounts = sqliteTable(
  'advice_counts',
  {
    id: integer().primaryKey(),
    regionCode: region(),
    month: text().notNull(),
    /** null: not said of which kind of care. */
    categoryCode: text().references(() => categories.code),
    cause: text({ enum: lists.adviceCauses }).notNull(),
    count: integer().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    uniqueIndex('advice_counts_key').on(table.regionCode, table.month, sql`coalesce(${table.categoryCode}, '')`, table.cause),
    isOneOf('advice_counts', 'cause', lists.adviceCauses),
    isMonth('advice_counts'),
    check('advice_counts_count', sql`count between 0 and 9999`),
  ],
)

/** From how many weeks on a kind of care is a bottleneck here; without a row: above the norm. */
export const bottleneckThresholds = sqliteTable(
  'bottleneck_thresholds',
  {
    regionCode: region(),
    categoryCode: category(),
    weeks: integer().notNull(),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.regionCode, table.categoryCode] }),
    check('bottleneck_thresholds_weeks', sql`weeks between 0 and 104`),
  ],
)

/** The monthly page went out for a region: once. */
export const monthlyPages = sqliteTable(
  'monthly_pages',
  {
    regionCode: region(),
    month: text().notNull(),
    sentAt: integer().notNull(),
    mailCount: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.month] }), isMonth('monthly_pages')],
)
