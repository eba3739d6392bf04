/** Queues what time will bring of offers: for the search indexes, and for who must hear of it. In the transaction of the change. */
import type { MomentQueue } from '../../db/queries/moment-queue.ts'
import type { OfferTimes } from '../../db/queries/offer-times.ts'
import { type DutyMoment, dutyMoments } from '../domain/duty-moments.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'
import { laterMoments } from './offer-moments.ts'

export interface QueueDeps {
  queue: MomentQueue
  calendar: WorkingCalendar
}

export interface MovedOffer {
  id: string
  times: OfferTimes
  /** As it stood; what time will bring of that was queued then, so only what differs is written. */
  before?: OfferTimes
}

export function queueMoments({ queue, calendar }: QueueDeps, offers: readonly MovedOffer[], now: number): void {
  for (const { ids, moments } of alike(offers, (offer) => newMoments(offer, now, calendar))) queue.indexed(ids, moments)
  for (const { ids, moments } of alike(offers, (offer) => newDuty(offer, calendar))) if (moments.length > 0) queue.duty(ids, moments)
}

function newMoments({ times, before }: MovedOffer, now: number, calendar: WorkingCalendar): number[] {
  const queued = before ? laterMoments(before, now, calendar) : []
  return [now, ...laterMoments(times, now, calendar).filter((moment) => !queued.includes(moment))]
}

function newDuty({ times, before }: MovedOffer, calendar: WorkingCalendar): DutyMoment[] {
  const moments = dutyOf(times, calendar)
  return before !== undefined && isSame(moments, dutyOf(before, calendar)) ? [] : moments
}

/** Nothing while nothing was stated. */
function dutyOf({ checkedAt, dueAt, staleAt, stopUntil }: OfferTimes, calendar: WorkingCalendar): DutyMoment[] {
  if (checkedAt === null || dueAt === null || staleAt === null) return []
  return dutyMoments({ statedAt: checkedAt, dueAt, staleAt, stopUntil }, calendar)
}

function isSame(some: readonly DutyMoment[], others: readonly DutyMoment[]): boolean {
  return some.length === others.length && some.every(({ kind, at }, place) => others[place]?.kind === kind && others[place]?.at === at)
}

interface Alike<Moment> {
  ids: string[]
  moments: Moment[]
}

/** Offers that share all their moments, together. */
function alike<Moment>(offers: readonly MovedOffer[], momentsOf: (offer: MovedOffer) => Moment[]): Iterable<Alike<Moment>> {
  const groups = new Map<string, Alike<Moment>>()
  for (const offer of offers) {
    const moments = momentsOf(offer)
    const key = JSON.stringify(moments)
    const group = groups.get(key) ?? { ids: [], moments }
    groups.set(key, group)
    group.ids.push(offer.id)
  }
  return groups.values()
}
