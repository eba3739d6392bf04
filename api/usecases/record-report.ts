/**
 * The one place where a statement of availability becomes a report, and, when it is the newest, the offer's current
 * values. Call it inside a transaction, after `availabilityFaults` found nothing; then queue the offer's moments. What
 * changes nothing is kept as a check, apart from a change. The duty in force: the contract's, else the region's, else the
 * general one of the segment. Source: glossary.md.
 */
import type { ReportedOffer, ReportStore, StatedValues, Stating, StoredAvailability } from '../../db/queries/report-store.ts'
import type { Availability } from '../domain/availability.ts'
import type { ReportKind } from '../domain/codes.ts'
import { type FreshnessLimits, freshnessLimits } from '../domain/freshness.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'

export interface RecordReportDeps {
  store: ReportStore
  calendar: WorkingCalendar
  newId: () => string
}

export interface StatedReport extends Stating {
  availability: Availability
}

type Said = Pick<StatedReport, 'offerId' | 'statedAt' | 'source' | 'availability'>

/** `history`: stored, but a newer statement stays current. `known`: this very statement was stored before. */
type RecordedAs = 'current' | 'history' | 'known'

/** What a statement becomes. */
export interface Placed {
  as: RecordedAs
  kind: ReportKind
  limits: FreshnessLimits
  dutyDays: number
  values: StatedValues
}

/** Only where nobody set a duty for a segment at all. */
const LAST_RESORT_DUTY_DAYS = 10

/** `offer`: as it stands now, with the duty of the day of the statement. */
export function recordReport(deps: RecordReportDeps, offer: ReportedOffer, stated: StatedReport): Placed {
  const placed = placeReport(deps, offer, stated)
  storePlaced(deps, offer, stated, placed)
  return placed
}

/** What a statement would become, without storing it. */
export function placeReport({ store, calendar }: Pick<RecordReportDeps, 'store' | 'calendar'>, offer: ReportedOffer, stated: Said): Placed {
  const values = statedValues(stated.availability)
  const { last, isKnown } = saidBefore(store, offer, stated, values)
  const dutyDays = offer.dutyDays ?? LAST_RESORT_DUTY_DAYS
  const isOlder = offer.checkedAt !== null && stated.statedAt < offer.checkedAt
  return {
    as: isKnown ? 'known' : isOlder ? 'history' : 'current',
    kind: last && isSame(last, values) ? 'confirm' : 'change',
    limits: freshnessLimits(stated.statedAt, dutyDays, calendar),
    dutyDays,
    values,
  }
}

/** In the transaction in which it was placed. */
export function storePlaced(
  { store, newId }: Pick<RecordReportDeps, 'store' | 'newId'>,
  offer: ReportedOffer,
  stated: Stating,
  placed: Placed,
): void {
  const { as, kind, limits, dutyDays, values } = placed
  if (as === 'known') return
  const { offerId, statedAt } = stated
  store.insert({ id: newId(), stated, kind, dutyDays, limits, values })
  if (as === 'history') return
  const changedAt = kind === 'change' || offer.changedAt === null ? statedAt : offer.changedAt
  store.setCurrent({ id: offerId, values, limits, changedAt, checkedAt: statedAt })
}

/**
 * What is newer than anything said before follows on the offer's own values; only the rest is looked up. An import may come
 * again as a whole, so whatever was said at that moment is known; whoever else says something again there takes back what
 * was said in between.
 */
function saidBefore(store: ReportStore, offer: ReportedOffer, { offerId, statedAt, source }: Said, values: StatedValues) {
  if (offer.checkedAt === null) return { last: undefined, isKnown: false }
  if (statedAt > offer.checkedAt) return { last: offer, isKnown: false }
  const last = store.before(offerId, statedAt)
  const saidThen = source === 'import' ? store.statedAt(offerId, statedAt) : last?.statedAt === statedAt ? [last] : []
  return { last, isKnown: saidThen.some((known) => isSame(known, values)) }
}

/** Written out: a thousand rows may come at once. */
function statedValues({ intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stop, remark }: Availability): StatedValues {
  return {
    intakeMode,
    intakeWaitWeeks,
    startWaitWeeks,
    basis: intakeMode === 'accepting' ? 'estimated' : null,
    freePlaces,
    waitingCount,
    stopReason: stop?.reason ?? null,
    stopUntil: stop?.until ?? null,
    remark,
  }
}

function isSame(one: StoredAvailability, other: StoredAvailability): boolean {
  return (
    one.intakeMode === other.intakeMode &&
    one.intakeWaitWeeks === other.intakeWaitWeeks &&
    one.startWaitWeeks === other.startWaitWeeks &&
    one.freePlaces === other.freePlaces &&
    one.waitingCount === other.waitingCount &&
    one.stopReason === other.stopReason &&
    one.stopUntil === other.stopUntil &&
    one.remark === other.remark
  )
}
