/** Queues what time will bring of an offer: for the search indexes, and for who must hear of it. In the transaction of the change. */

import type { MomentQueue } from '../../db/queries/moment-queue.ts'
import type { OfferTimes } from '../../db/queries/offer-times.ts'
import { dutyMoments } from '../domain/duty-moments.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { offerMoments } from './offer-moments.ts'

export interface QueueDeps {
  queue: MomentQueue
  calendar: WorkingCalendar
}

export function queueMoments({ queue, calendar }: QueueDeps, offerId: string, times: OfferTimes, now: number): void {
  queue.indexed(offerId, offerMoments(times, now, calendar))
  const { checkedAt, dueAt, staleAt, stopUntil } = times
  if (checkedAt === null || dueAt === null || staleAt === null) return
  queue.duty(offerId, dutyMoments({ statedAt: checkedAt, dueAt, staleAt, stopUntil }, calendar))
}
