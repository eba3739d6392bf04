import { sql } from 'drizzle-orm'
import type { Queryable } from '../client.ts'
import type { IndexTarget, QueuedOffer } from './outbox.ts'

/**
 * Takes what is ready, without removing it. A taken row stands at a moment before all time, so that it is ready again after
 * a crash, and so that a change at the very same millisecond as one that is being indexed still finds its own place in the
 * outbox (the key is target, offer and moment).
 */
export function takeReady(db: Queryable, target: IndexTarget, now: number, limit: number): QueuedOffer[] {
  return db.all<QueuedOffer>(
    sql`update outbox set available_at = -id where id in (
          select id from outbox where target = ${target} and available_at <= ${now} order by available_at limit ${limit})
        returning id, offer_id as offerId`,
  )
}

export function countReady(db: Queryable, target: IndexTarget, now: number): number {
  return (
    db.get<{ total: number }>(sql`select count(*) as total from outbox where target = ${target} and available_at <= ${now}`)?.total ?? 0
  )
}

/** Rows up to here were in the outbox when a rebuild began. */
export function lastQueued(db: Queryable, target: IndexTarget): number {
  return db.get<{ id: number | null }>(sql`select max(id) as id from outbox where target = ${target}`)?.id ?? 0
}

/** What a rebuild has covered: queued before it began and ready by then. Moments that were still to come stay. */
export function forgetCovered(db: Queryable, target: IndexTarget, upToId: number, startedAt: number): void {
  db.run(sql`delete from outbox where target = ${target} and id <= ${upToId} and available_at <= ${startedAt}`)
}
