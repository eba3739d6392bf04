import { sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import { outbox } from '../search-schema.ts'

export type IndexTarget = 'meilisearch' | 'sqlite'
export const indexTargets: readonly IndexTarget[] = ['sqlite', 'meilisearch']

/**
 * Tells both indexes that an offer changed: now, and again at each later moment at which time alone changes it
 * (it turns due or stale, a stop ends, a contract begins or ends). Call it in the transaction of the change.
 */
export function queueOffer(db: Queryable, offerId: string, moments: readonly number[]): void {
  const rows = indexTargets.flatMap((target) => moments.map((availableAt) => ({ target, offerId, availableAt })))
  if (rows.length > 0) db.insert(outbox).values(rows).onConflictDoNothing().run()
}

export interface QueuedOffer {
  id: number
  offerId: string
}

/** The moment the next row becomes ready, or null when nothing is queued. */
export function nextMoment(db: Queryable, target: IndexTarget): number | null {
  return db.get<{ at: number | null }>(sql`select min(available_at) as at from outbox where target = ${target}`)?.at ?? null
}

export function forgetQueued(db: Queryable, ids: readonly number[]): void {
  if (ids.length > 0) db.run(sql`delete from outbox where id in (select value from json_each(${JSON.stringify(ids)}))`)
}
