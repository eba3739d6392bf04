/** What looking back at a month or a quarter needs of the world. */
import type { SignalOutcomeReader } from '../../db/queries/signal-outcomes.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import type { Statistics } from '../statistics/port.ts'
import type { DefaulterDeps } from './defaulters.ts'
import type { UnmetDemand } from './unmet-demand.ts'
import type { WorkDeps } from './work-deps.ts'

export type ReviewDeps = WorkDeps & {
  calendar: WorkingCalendar
  statistics: Statistics
  unmetDemand: UnmetDemand
  chasing: DefaulterDeps
  signalOutcomes: SignalOutcomeReader
}
