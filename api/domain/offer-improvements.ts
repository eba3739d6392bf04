/**
 * What would make an offer easier to find or to trust, for its provider: a figure past its duty stands lower or as unknown,
 * an intake wait and the target group are what referrers ask for first, and without a number nobody can be phoned. It
 * never compares with other providers. Source: issue 4 ("Zo zien verwijzers je"), ui/design.md section 0.10.
 */
import type { Freshness, Status } from './codes.ts'

const offerImprovements = [
  'report-first',
  'report-stale',
  'confirm-due',
  'stop-ended',
  'state-intake-wait',
  'state-places',
  'state-for-whom',
  'state-phone',
  'describe-more',
] as const
export type OfferImprovement = (typeof offerImprovements)[number]

export interface ImprovableOffer {
  freshness: Freshness
  status: Status
  startWaitWeeks: number | null
  intakeWaitWeeks: number | null
  countsPlaces: boolean
  freePlaces: number | null
  isForWhomStated: boolean
  isPhoneStated: boolean
  description: string
}

const LEAST_DESCRIPTION_CHARACTERS = 80

/** The most telling first; empty: nothing to improve. */
export function improvementsOf(offer: ImprovableOffer): OfferImprovement[] {
  const isCurrent = offer.freshness === 'current'
  const takesIn = offer.status === 'open' || offer.status === 'waiting'
  const wanting: Record<OfferImprovement, boolean> = {
    'report-first': offer.freshness === 'never',
    'report-stale': offer.freshness === 'stale',
    'confirm-due': offer.freshness === 'due',
    'stop-ended': isCurrent && offer.status === 'unknown',
    'state-intake-wait': takesIn && offer.intakeWaitWeeks === null,
    'state-places': takesIn && offer.countsPlaces && offer.freePlaces === null,
    'state-for-whom': !offer.isForWhomStated,
    'state-phone': !offer.isPhoneStated,
    'describe-more': offer.description.length < LEAST_DESCRIPTION_CHARACTERS,
  }
  return offerImprovements.filter((name) => wanting[name])
}
