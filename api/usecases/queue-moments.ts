/** Queues what time will bring of an offer: for the search indexes, and for who must hear of it. In the transaction of the change. */

import type { MomentQueue } from '../../db/queries/moment-queue.ts'
import type { OfferTimes } from '../../db/queries/offer-times.ts'
import { type DutyMoment, dutyMoments } from '../domain/duty-moments.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { laterMoments } from './offer-moments.ts'

export interface QueueDeps {
  queue: MomentQueue
  calendar: WorkingCalendar
}

/** `before`: as it stood; what time will bring of that was queued then, so only what differs is written. */
export function queueMoments({ queue, calendar }: QueueDeps, offerId: string, times: OfferTimes, now: number, before?: OfferTimes): void {
  const queued = before ? laterMoments(before, now, calendar) : []
  queue.indexed(offerId, [now, ...laterMoments(times, now, calendar).filter((moment) => !queued.includes(moment))])
  const moments = dutyOf(times, calendar)
  const isQueued = before !== undefined && isSame(moments, dutyOf(before, calendar))
  if (moments.length > 0 && !isQueued) queue.duty(offerId, moments)
}

/** Nothing while nothing was stated. */
function dutyOf({ checkedAt, dueAt, staleAt, stopUntil }: OfferTimes, calendar: WorkingCalendar): DutyMoment[] {
  if (checkedAt === null || dueAt === null || staleAt === null) return []
  return dutyMoments({ statedAt: checkedAt, dueAt, staleAt, stopUntil }, calendar)
}

function isSame(some: readonly DutyMoment[], others: readonly DutyMoment[]): boolean {
  return some.length === others.length && some.every(({ kind, at }, place) => others[place]?.kind === kind && others[place]?.at === at)
}
