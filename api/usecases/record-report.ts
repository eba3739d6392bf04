/**
 * The one place where a statement of availability becomes a report, and, when it is the newest, the offer's current
 * values. Call it inside a transaction, after `availabilityFaults` found nothing; then queue the offer's moments. What
 * changes nothing is kept as a check, apart from a change. The duty in force: the contract's, else the region's, else the
 * general one of the segment. Source: glossary.md.
 */
import type { ReportedOffer, ReportStore, StoredAvailability } from '../../db/queries/report-store.ts'
import type { Availability } from '../domain/availability.ts'
import type { ReportKind } from '../domain/codes.ts'
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

export type ReportSource = 'import' | 'screen' | 'paste' | 'file' | 'api' | 'mail'

/** `history`: stored, but a newer statement stays current. `known`: this very statement was stored before. */
export type RecordedAs = 'current' | 'history' | 'known'

export interface Recorded {
  as: RecordedAs
  kind: ReportKind
  limits: FreshnessLimits
}

/** Only where nobody set a duty for a segment at all. */
const LAST_RESORT_DUTY_DAYS = 10

/** `offer`: as it stands now, with the duty of the day of the statement. */
export function recordReport(deps: RecordReportDeps, offer: ReportedOffer, stated: StatedReport): Recorded {
  const values = storedAvailability(stated.availability)
  const dutyDays = offer.dutyDays ?? LAST_RESORT_DUTY_DAYS
  const limits = freshnessLimits(stated.statedAt, dutyDays, deps.calendar)
  const previous = saidBefore(deps.store, offer, stated, values)
  const kind = previous.last && isSame(previous.last, values) ? 'confirm' : 'change'
  if (previous.isKnown) return { as: 'known', kind, limits }
  const { availability: _, ...said } = stated
  deps.store.insert({ id: deps.newId(), ...said, ...values, ...limits, dutyDays, kind })
  if (offer.checkedAt !== null && stated.statedAt < offer.checkedAt) return { as: 'history', kind, limits }
  const changedAt = kind === 'change' || offer.changedAt === null ? stated.statedAt : offer.changedAt
  deps.store.setCurrent({ id: stated.offerId, ...values, ...limits, changedAt, checkedAt: stated.statedAt })
  return { as: 'current', kind, limits }
}

/** What is newer than anything said before follows on the offer's own values; only the rest is looked up. */
function saidBefore(store: ReportStore, offer: ReportedOffer, { offerId, statedAt }: StatedReport, values: StoredAvailability) {
  if (offer.checkedAt === null) return { last: undefined, isKnown: false }
  if (statedAt > offer.checkedAt) return { last: offer, isKnown: false }
  const isKnown = store.statedAt(offerId, statedAt).some((known) => isSame(known, values))
  return { last: store.before(offerId, statedAt), isKnown }
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
