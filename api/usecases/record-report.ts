/**
 * The one place where a statement of availability becomes a report, and, when it is the newest, the offer's current
 * values. Call it inside a transaction, after `availabilityFaults` found nothing; then queue the offer's moments. What
 * changes nothing is kept as a check, apart from a change. The duty in force: the contract's, else the region's, else the
 * general one of the segment. Source: glossary.md.
 */
import type { ReportedOffer, ReportStore, StoredAvailability } from '../../db/queries/report-store.ts'
import type { Availability } from '../domain/availability.ts'
import type { ReportKind, ReportSource } from '../domain/codes.ts'
import { type FreshnessLimits, freshnessLimits } from '../domain/freshness.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'

export interface RecordReportDeps {
  store: ReportStore
  calendar: WorkingCalendar
  newId: () => string
}

export interface StatedReport {
  offerId: string
  source: ReportSource
  actor: string
  statedAt: number
  recordedAt: number
  availability: Availability
}

/** `history`: stored, but a newer statement stays current. `known`: this very statement was stored before. */
export type RecordedAs = 'current' | 'history' | 'known'

export interface Recorded {
  as: RecordedAs
  kind: ReportKind
  limits: FreshnessLimits
  dutyDays: number
}

type PlaceDeps = Pick<RecordReportDeps, 'store' | 'calendar'>
type StatedMoment = Pick<StatedReport, 'offerId' | 'statedAt' | 'source' | 'availability'>

/** Only where nobody set a duty for a segment at all. */
const LAST_RESORT_DUTY_DAYS = 10

/** `offer`: as it stands now, with the duty of the day of the statement. */
export function recordReport(deps: RecordReportDeps, offer: ReportedOffer, stated: StatedReport): Recorded {
  const recorded = placeReport(deps, offer, stated)
  if (recorded.as === 'known') return recorded
  const { kind, limits, dutyDays } = recorded
  const { availability, ...said } = stated
  const values = storedAvailability(availability)
  deps.store.insert({ id: deps.newId(), ...said, ...values, ...limits, dutyDays, kind })
  if (recorded.as === 'history') return recorded
  const changedAt = kind === 'change' || offer.changedAt === null ? stated.statedAt : offer.changedAt
  deps.store.setCurrent({ id: stated.offerId, ...values, ...limits, changedAt, checkedAt: stated.statedAt })
  return recorded
}

/** What a statement would become, without storing it. */
export function placeReport({ store, calendar }: PlaceDeps, offer: ReportedOffer, stated: StatedMoment): Recorded {
  const { last, isKnown } = saidBefore(store, offer, stated)
  const dutyDays = offer.dutyDays ?? LAST_RESORT_DUTY_DAYS
  const isOlder = offer.checkedAt !== null && stated.statedAt < offer.checkedAt
  return {
    as: isKnown ? 'known' : isOlder ? 'history' : 'current',
    kind: last && isSame(last, storedAvailability(stated.availability)) ? 'confirm' : 'change',
    limits: freshnessLimits(stated.statedAt, dutyDays, calendar),
    dutyDays,
  }
}

/**
 * What is newer than anything said before follows on the offer's own values; only the rest is looked up. An import may come
 * again as a whole, so whatever was said at that moment is known; whoever else says something again there takes back what
 * was said in between.
 */
function saidBefore(store: ReportStore, offer: ReportedOffer, { offerId, statedAt, source, availability }: StatedMoment) {
  if (offer.checkedAt === null) return { last: undefined, isKnown: false }
  if (statedAt > offer.checkedAt) return { last: offer, isKnown: false }
  const last = store.before(offerId, statedAt)
  const saidThen = source === 'import' ? store.statedAt(offerId, statedAt) : last?.statedAt === statedAt ? [last] : []
  const values = storedAvailability(availability)
  return { last, isKnown: saidThen.some((known) => isSame(known, values)) }
}

function storedAvailability({ stop, ...stated }: Availability): StoredAvailability & Pick<Availability, 'intakeMode'> {
  const basis = stated.intakeMode === 'accepting' ? 'estimated' : null
  return { ...stated, basis, stopReason: stop?.reason ?? null, stopUntil: stop?.until ?? null }
}

const compared = [
  'intakeMode',
  'intakeWaitWeeks',
  'startWaitWeeks',
  'freePlaces',
  'waitingCount',
  'stopReason',
  'stopUntil',
  'remark',
] as const

function isSame(one: StoredAvailability, other: StoredAvailability): boolean {
  return compared.every((field) => one[field] === other[field])
}
