/** How a row stands against its update duty, as its provider sees it: fine, to be confirmed within two days, or late. */
import type { MyOffer } from '../../api/contract/my-offer.ts'
import { dayOf, daysBetween } from '../shared/dates.ts'

export type Urgency =
  | { kind: 'fine' }
  | { kind: 'soon'; daysLeft: number }
  | { kind: 'late'; daysLate: number }
  | { kind: 'stale'; daysLate: number }
  | { kind: 'never' }
  /** A stop whose end has passed: referrers see "onbekend". */
  | { kind: 'stop-ended' }

const SOON_DAYS = 2

export function urgencyOf(offer: MyOffer, now: number): Urgency {
  const { dueAt, availability } = offer
  if (dueAt === null || offer.freshness === 'never') return { kind: 'never' }
  if (availability.stop && availability.stop.until < dayOf(now)) return { kind: 'stop-ended' }
  // The duty runs to the end of a day, which is where the next begins.
  const days = daysBetween(now, Date.parse(dueAt) - 1)
  if (offer.freshness === 'stale') return { kind: 'stale', daysLate: -days }
  if (days < 0) return { kind: 'late', daysLate: -days }
  return days <= SOON_DAYS ? { kind: 'soon', daysLeft: days } : { kind: 'fine' }
}

export interface UrgencyCounts {
  fine: number
  soon: number
  late: number
}

export function countUrgencies(offers: readonly MyOffer[], now: number): UrgencyCounts {
  const counts = { fine: 0, soon: 0, late: 0 }
  for (const offer of offers) counts[classOf(urgencyOf(offer, now))] += 1
  return counts
}

export function isToConfirm(offer: MyOffer, now: number): boolean {
  return classOf(urgencyOf(offer, now)) !== 'fine'
}

function classOf({ kind }: Urgency): keyof UrgencyCounts {
  return kind === 'fine' || kind === 'soon' ? kind : 'late'
}
