/** What the caller's organisation delivers or answers for, also what it may not state itself: with the reason. */
import { type MyOfferRow, type MyOffersAsked, myOffersReader } from '../../db/queries/my-offers.ts'
import type { MyOffer, MyOffers } from '../contract/my-offer.ts'
import { refusalTexts } from '../contract/report-texts.ts'
import { freshnessAt } from '../domain/freshness.ts'
import { forceStateOn } from '../domain/in-force.ts'
import { type Reporter, reportingPart, reportingRefusal } from '../domain/reporting-right.ts'
import { effectiveStatus } from '../domain/status.ts'
import { shiftDay } from '../domain/working-days.ts'
import type { Caller } from './caller.ts'
import type { FinderDeps } from './finder-deps.ts'
import { lastChangeOf, lastCheckOf } from './last-said.ts'
import type { Reference } from './reference.ts'
import { statedValues } from './report-outcomes.ts'
import { partiesOf, reporterOf } from './reporter.ts'

/** Long enough to see that and why it is gone. */
const SHOWN_AFTER_END_DAYS = 30

type MyOffersDeps = Pick<FinderDeps, 'db' | 'now' | 'reference'>

/** Prepares its query: once per connection. */
export function createMyOffers({ db, now, reference }: MyOffersDeps): (caller: Caller) => MyOffers {
  const read = myOffersReader(db)
  return (caller) => {
    const current = reference()
    const reporter = reporterOf(caller)
    const rows = reporter.providerId === null ? [] : read(askedOn(current.today, reporter.providerId))
    const items = rows.flatMap((row) => toMyOffer(row, reporter, current, now()) ?? [])
    return { items, total: items.length, today: current.today }
  }
}

function askedOn(today: string, providerId: string): MyOffersAsked {
  return { providerId, day: today, endedAfter: shiftDay(today, -SHOWN_AFTER_END_DAYS) }
}

function toMyOffer(row: MyOfferRow, reporter: Reporter, reference: Reference, now: number): MyOffer | null {
  const parties = partiesOf(row, reference.today)
  const part = reportingPart(parties, reporter)
  const refusal = reportingRefusal(parties, reporter)
  return (
    part && {
      ...whatItIs(row, reference),
      part,
      force: forceStateOn(row, reference.today),
      mayReport: refusal === null,
      mayNotReport: refusal && { code: refusal, message: refusalTexts[refusal] },
      ...howItStands(row, reference, now),
    }
  )
}

function whatItIs(row: MyOfferRow, reference: Reference) {
  return {
    id: row.id,
    title: row.title,
    product: { id: row.productId, code: row.productCode, name: row.productName },
    category: categoryOf(row),
    region: { code: row.regionCode, name: reference.regions.get(row.regionCode)?.name ?? row.regionCode },
    location: locationOf(row),
    contractNumber: row.contractNumber,
    provider: row.providerName,
    mainProvider: row.mainProviderName,
    countsPlaces: row.capacity === 'places',
    isMatched: row.waitKind === 'matching',
    dutyDays: row.dutyDays,
    normWeeks: row.categoryCode === null ? null : reference.normWeeks(row.categoryCode, row.regionCode),
  }
}

function categoryOf({ categoryCode, categoryName, segment }: MyOfferRow): MyOffer['category'] {
  return categoryCode && categoryName && segment ? { code: categoryCode, name: categoryName, segment } : null
}

function locationOf({ locationId, locationCode, locationName, town }: MyOfferRow): MyOffer['location'] {
  return (locationId && { id: locationId, code: locationCode ?? '', name: locationName ?? '', town: town ?? '' }) || null
}

function howItStands(row: MyOfferRow, reference: Reference, now: number) {
  const limits = row.dueAt !== null && row.staleAt !== null ? { dueAt: row.dueAt, staleAt: row.staleAt } : null
  return {
    availability: statedValues(row),
    status: effectiveStatus(row, limits, now, reference.today),
    freshness: freshnessAt(limits, now),
    checkedAt: isoOf(row.checkedAt),
    changedAt: isoOf(row.changedAt),
    dueAt: isoOf(row.dueAt),
    staleAt: isoOf(row.staleAt),
    lastCheck: lastCheckOf(row),
    lastChange: lastChangeOf(row),
    version: row.version,
  }
}

function isoOf(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
