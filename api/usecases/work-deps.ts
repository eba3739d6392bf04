/** What the use cases on what is done about bottlenecks need of the world. */
import type { Database } from '../../db/client.ts'
import { type AdviceStore, adviceStore } from '../../db/queries/advice-counts.ts'
import { type ActionStore, actionStore } from '../../db/queries/bottleneck-actions.ts'
import { type ThresholdStore, thresholdStore } from '../../db/queries/bottleneck-thresholds.ts'
import type { AccessDeps } from './access-deps.ts'

export interface WorkStores {
  actions: ActionStore
  advice: AdviceStore
  thresholds: ThresholdStore
}

export function workStores(db: Database): WorkStores {
  return { actions: actionStore(db), advice: adviceStore(db), thresholds: thresholdStore(db) }
}

export type WorkDeps = Pick<AccessDeps, 'db' | 'now' | 'reference' | 'access' | 'committed'> & { work: WorkStores }
