/** The real dependencies: opens the store, starts the engines and their drains, and hands the application what it needs. */
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { type Logger, pino } from 'pino'
import { type Database, openDatabase } from '../db/client.ts'
import { apiKeyStore } from '../db/queries/api-keys.ts'
import { auditWriter } from '../db/queries/audit-write.ts'
import { watchChanges } from '../db/queries/changes.ts'
import { mailQueue } from '../db/queries/mail-queue.ts'
import { membershipReader } from '../db/queries/memberships.ts'
import { missedSearchStore } from '../db/queries/missed-searches.ts'
import { monthlyPageStore } from '../db/queries/monthly-pages.ts'
import { createOfferReader } from '../db/queries/offers.ts'
import { openSignals } from '../db/queries/open-signals.ts'
import { providerSummaries } from '../db/queries/providers-read.ts'
import { countReady } from '../db/queries/search-outbox.ts'
import { signalOutcomeReader } from '../db/queries/signal-outcomes.ts'
import { signalStore } from '../db/queries/signals.ts'
import { subcontractStore } from '../db/queries/subcontracts.ts'
import { missedSearchCounts, signalCounts } from '../db/queries/unmet-counts.ts'
import { createAccounts } from './accounts/accounts.ts'
import { readSecrets } from './accounts/secrets.ts'
import { amsterdamCalendar } from './calendar/amsterdam.ts'
import type { RenderPage } from './contract/page.ts'
import type { AppDeps } from './deps.ts'
import type { Settings } from './env.ts'
import { createAnswerCache } from './http/answer-cache.ts'
import { keepAccountsTidy } from './jobs/account-tidying.ts'
import { watchExpiredImports } from './jobs/import-tidying.ts'
import { createListReader } from './jobs/list-reader.ts'
import { startMissedSearchClock } from './jobs/missed-search-clock.ts'
import { startMonthlyPageClock } from './jobs/monthly-page-clock.ts'
import { startReminderClock } from './jobs/reminder-clock.ts'
import { createMetrics } from './metrics.ts'
import { notFoundPage } from './routes/pages.ts'
import { createInterpreter, type Interpreter } from './search/interpret.ts'
import { startMail } from './start-mail.ts'
import { createReminding } from './start-reminders.ts'
import { startSearch } from './start-search.ts'
import { startStatistics } from './start-statistics.ts'
import { accessStores } from './usecases/access-deps.ts'
import { createAdmission } from './usecases/admit-from-provider.ts'
import { createMissedSearchCounter } from './usecases/count-missed-searches.ts'
import { createIdentify } from './usecases/identify.ts'
import { measureNearness, type Nearness, resolveNear } from './usecases/nearness.ts'
import { createOffersRead } from './usecases/read-offers.ts'
import type { Reference } from './usecases/reference.ts'
import { createReferenceSource } from './usecases/reference-source.ts'
import { createUnmetDemand } from './usecases/unmet-demand.ts'
import { viewerKey } from './usecases/viewer.ts'
import { visibleReferences } from './usecases/visible-reference.ts'
import { workStores } from './usecases/work-deps.ts'

export interface ComposeOptions {
  settings: Settings
  renderPage: RenderPage
  webFolder: string
  now?: () => number
  /** An open store instead of the one in DATA_DIR. */
  db?: Database
  /** Instead of standard output. */
  log?: Logger
  /** Fills an empty store before anything reads it. */
  prepare?(db: Database, now: number): void | Promise<void>
  /** The server's clock asks providers by itself; a test does it when it means to. */
  isRemindingByClock?: boolean
  /** The people of the demo, shown on its sign-in page. */
  demoAccounts?(db: Database): NonNullable<AppDeps['demoAccounts']>
}

export interface Composition {
  deps: AppDeps
  stop(): Promise<void>
}

export async function compose({
  settings,
  renderPage,
  webFolder,
  now = Date.now,
  prepare,
  demoAccounts,
  isRemindingByClock = false,
  ...given
}: ComposeOptions): Promise<Composition> {
  const log = given.log ?? pino({ level: settings.logLevel })
  const databaseFile = join(settings.dataDir, 'plekwijzer.sqlite')
  const db = given.db ?? openDatabase(databaseFile)
  await prepare?.(db, now())
  const calendar = amsterdamCalendar()
  const changes = watchChanges(db)
  const reference = createReferenceSource(db, changes, calendar, now)
  const search = await startSearch(db, settings, reference, now, (event, detail) => log.info(detail, event))
  const reader = createOfferReader(db)
  const accounts = createAccounts({
    db,
    now,
    baseUrl: settings.baseUrl,
    secrets: readSecrets(settings.authSecret, settings.dataDir),
    sessionLimits: settings.sessionLimits,
    isProduction: settings.isProduction,
    oidcProviders: settings.oidcProviders,
    admitFromProvider: createAdmission({
      db,
      now,
      warn: (event, detail) => log.warn(detail, event),
      mailQueued: () => mailSender.wake(),
    }),
    log: (event, detail) => log.info(detail ?? {}, event),
    mailQueued: () => mailSender.wake(),
  })
  const accountTidying = keepAccountsTidy(accounts)
  const referenceFor = remembered(reference, (current) =>
    visibleReferences(current, (regions) => providerSummaries(db, current.today, regions)),
  )
  let commits = 0
  const mails = mailQueue(db)
  const metrics = createMetrics({
    outbox: () => countReady(db, 'meilisearch', now()) + countReady(db, 'sqlite', now()),
    waitingMails: mails.countWaiting,
  })
  const importTidying = watchExpiredImports(db, now)
  const mailSender = startMail({ queue: mails, now, log: (event, detail) => log.info(detail, event), count: metrics.mail }, settings)
  const missedSearches = createMissedSearchCounter({ store: missedSearchStore(db), now, calendar })
  const missedSearchClock = startMissedSearchClock(missedSearches)
  const reminding = createReminding({ db, now, calendar, reference, baseUrl: settings.baseUrl })
  const statistics = startStatistics({
    db,
    databaseFile: given.db ? null : databaseFile,
    calendar,
    now,
    log: (event, detail) => log.info(detail, event),
  })
  const deps: AppDeps = {
    db,
    now,
    calendar,
    engine: search.engine,
    reference,
    referenceFor,
    interpret: remembered(reference, () => interpretPerReference(referenceFor)),
    readOffers: remembered(reference, (current) => createOffersRead(reader, current, changes.storeVersion)),
    nearnessOf: remembered(reference, nearnessMeasure),
    settings,
    log,
    metrics,
    statistics,
    lists: createListReader(),
    accounts,
    access: accessStores(db),
    work: workStores(db),
    signalOutcomes: signalOutcomeReader(db),
    monthlyPages: monthlyPageStore(db),
    identify: createIdentify({ accounts, memberships: membershipReader(db), keys: apiKeyStore(db), now }),
    reminding,
    correcting: reminding,
    subcontracting: { ...reminding, subcontracts: subcontractStore(db) },
    chasing: reminding,
    openSignals: openSignals(db),
    signalling: { db, now, calendar, reference, baseUrl: settings.baseUrl, signals: signalStore(db), audit: auditWriter(db) },
    missedSearches,
    unmetDemand: createUnmetDemand({ now, calendar, readers: { signals: signalCounts(db), 'missed-searches': missedSearchCounts(db) } }),
    demoAccounts: (settings.isDemo && demoAccounts?.(db)) || null,
    answers: createAnswerCache(settings.answerCacheMegabytes),
    version() {
      const { reference: referenceVersion, dataVersion, generation } = changes.read()
      const serving = search.engine.serving()
      return `${reference().today} ${commits} ${referenceVersion} ${dataVersion} ${serving} ${generation[serving]}`
    },
    committed(later = (hear) => hear()) {
      commits += 1
      changes.forget()
      later(() => {
        search.wake()
        mailSender.wake()
      })
    },
    providersFor: remembered(reference, (current) => providersByViewer(db, current)),
    health: async () => ({
      database: 'ok',
      search: search.isReady()
        ? settings.searchEngine === 'sqlite' || search.engine.serving() === 'meilisearch'
          ? 'ok'
          : 'fallback'
        : 'away',
      outbox: countReady(db, 'sqlite', now()),
    }),
    renderPage,
    notFoundPage: (c) => notFoundPage(c, deps),
    webFolder,
  }
  const reminderClock =
    isRemindingByClock && startReminderClock({ reminding, committed: deps.committed, log: (event, detail) => log.info(detail, event) })
  const monthlyPageClock = isRemindingByClock && startMonthlyPageClock({ deps, log: (event, detail) => log.info(detail, event) })
  return {
    deps,
    async stop() {
      if (reminderClock) reminderClock.stop()
      if (monthlyPageClock) await monthlyPageClock.stop()
      accounts.oidc.stop()
      missedSearchClock.stop()
      importTidying.stop()
      accountTidying.stop()
      await Promise.all([search.stop(), mailSender.stop(), deps.lists.stop(), statistics.stop()])
      db.$client.close()
    },
  }
}

/** Made once per reference: what is worked out from it stays right until it changes. */
function remembered<Arguments extends unknown[], Result>(
  reference: () => Reference,
  make: (reference: Reference) => (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let madeFor: Reference | undefined
  let made: ((...given: Arguments) => Result) | undefined
  return (...given) => {
    const current = reference()
    if (!made || madeFor !== current) made = make(current)
    madeFor = current
    return made(...given)
  }
}

/** A caller who may not see a region does not have its providers understood either. */
function interpretPerReference(referenceFor: AppDeps['referenceFor']): AppDeps['interpret'] {
  const interpreters = new Map<Reference, Interpreter>()
  return (text, { visibleRegions, ...options }) => {
    const reference = referenceFor(visibleRegions)
    const interpreter = interpreters.get(reference) ?? createInterpreter(reference.vocabulary)
    interpreters.set(reference, interpreter)
    return interpreter.interpret(text, options)
  }
}

const MOST_PLACES = 500

function nearnessMeasure(reference: Reference): (near: string) => Nearness | null {
  const measured = new LRUCache<string, Nearness>({ max: MOST_PLACES })
  return (near) => {
    const known = measured.get(near)
    if (known) return known
    const resolved = resolveNear(reference, near)
    if (!resolved) return null
    const nearness = measureNearness(reference, resolved)
    measured.set(near, nearness)
    return nearness
  }
}

function providersByViewer(db: Database, reference: Reference): AppDeps['providersFor'] {
  const known = new Map<string, readonly { id: string; name: string }[]>()
  return (viewer) => {
    const key = viewerKey(viewer)
    const found = known.get(key) ?? providerSummaries(db, reference.today, viewer.visibleRegions)
    known.set(key, found)
    return found
  }
}
