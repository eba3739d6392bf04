import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { MonthlyPageStore } from '../db/queries/monthly-pages.ts'
import type { CountOpenSignals } from '../db/queries/open-signals.ts'
import type { SignalOutcomeReader } from '../db/queries/signal-outcomes.ts'
import type { Accounts } from './accounts/port.ts'
import type { DemoAccount } from './contract/demo-account.ts'
import type { RenderPage } from './contract/page.ts'
import type { Settings } from './env.ts'
import type { AnswerCache } from './http/answer-cache.ts'
import type { ListReader } from './jobs/list-reader.ts'
import type { Metrics } from './metrics.ts'
import type { Statistics } from './statistics/port.ts'
import type { AccessStores } from './usecases/access-deps.ts'
import type { ConfirmDeps } from './usecases/confirm-by-link.ts'
import type { CorrectionDeps } from './usecases/corrections.ts'
import type { MissedSearchCounter } from './usecases/count-missed-searches.ts'
import type { DefaulterDeps } from './usecases/defaulters.ts'
import type { FinderDeps } from './usecases/finder-deps.ts'
import type { Identify } from './usecases/identify.ts'
import type { ReminderDeps } from './usecases/send-reminders.ts'
import type { SignalDeps } from './usecases/signals.ts'
import type { SubcontractDeps } from './usecases/subcontracts.ts'
import type { UnmetDemand } from './usecases/unmet-demand.ts'
import type { Viewer } from './usecases/viewer.ts'
import type { WorkStores } from './usecases/work-deps.ts'

interface Health {
  database: 'ok' | 'failed'
  /** `fallback`: Meilisearch is away and SQLite answers. */
  search: 'ok' | 'fallback' | 'away'
  /** Changes the indexes still have to hear of, now. */
  outbox: number
}

/** Everything the application needs of the world. */
export interface AppDeps extends FinderDeps {
  settings: Settings
  log: Logger
  metrics: Metrics
  answers: AnswerCache
  /** Moves whenever an answer could be different. */
  version(): string
  /**
   * Call after each commit in this process: cached answers go, and the indexes and the mail hear of it at once, or when
   * `later` says: making documents of many rows holds this thread, and the answer to who stored them goes first.
   */
  committed(later?: (hear: () => void) => void): void
  /** Where care is not there in time, worked out off this thread. */
  statistics: Statistics
  /** Lists that people send, read off this thread. */
  lists: ListReader
  accounts: Accounts
  /** Organisations, their people, and the log. */
  access: AccessStores
  /** What is done about bottlenecks. */
  work: WorkStores
  /** What was tried before signals, and what became of them. */
  signalOutcomes: SignalOutcomeReader
  /** The page of a month by mail. */
  monthlyPages: MonthlyPageStore
  /** Who asks, by session cookie or key; anything that does not hold is anonymous. */
  identify: Identify
  /** The demo's people, with the code of this moment; null outside the demo. */
  demoAccounts: ((now: number) => DemoAccount[]) | null
  /** Notices that something of an offer is not right. */
  correcting: CorrectionDeps
  /** Who keeps what subcontractors deliver. */
  subcontracting: SubcontractDeps
  /** Who is behind. */
  chasing: DefaulterDeps
  /** Reminders, and the links in them. */
  reminding: ReminderDeps & ConfirmDeps
  /** Notices that nothing timely or suitable was found. */
  signalling: SignalDeps
  openSignals: CountOpenSignals
  /** Searches that found nothing in time. */
  missedSearches: MissedSearchCounter
  /** How often care was not there, as far as a caller may know. */
  unmetDemand: UnmetDemand
  providersFor(viewer: Viewer): readonly { id: string; name: string }[]
  health(): Promise<Health>
  renderPage: RenderPage
  notFoundPage(c: Context): Response
  /** Where the built browser files lie. */
  webFolder: string
}
