/**
 * The one place where a statement of availability becomes a report, and, when it is the newest, the offer's current
 * values. Call it inside a transaction, after `availabilityFaults` found nothing; then queue the offer's `offerMoments`.
 * The duty in force: the contract's, else the region's, else the general one of the segment. Source: glossary.md.
 */
import type { ReportStore, StoredAvailability } from '../../db/queries/report-store.ts'
import type { Availability } from '../domain/availability.ts'
import { freshnessLimits } from '../domain/freshness.ts'
import type { WorkingCalendar } from '../domain/working-days.ts'

export interface RecordReportDeps {
  store: ReportStore
  calendar: WorkingCalendar
  newId: () => string
}

export interface StatedReport {
  offerId: string
  source: 'import' | 'screen' | 'paste' | 'file' | 'api' | 'mail'
  actor: string
  statedAt: number
  recordedAt: number
  availability: Availability
}

/** `history`: stored, but a newer statement stays current. `known`: this very statement was stored before. */
export type RecordedAs = 'current' | 'history' | 'known'

/** Only where nobody set a duty for a segment at all. */
const LAST_RESORT_DUTY_DAYS = 10

export function recordReport({ store, calendar, newId }: RecordReportDeps, stated: StatedReport): RecordedAs {
  const day = calendar.dayOf(stated.statedAt)
  const offer = store.offer(stated.offerId, day)
  if (!offer) throw new Error(`no offer ${stated.offerId}`)
  const values = storedAvailability(stated.availability)
  if (store.statedAt(stated.offerId, stated.statedAt).some((known) => isSame(known, values))) return 'known'
  const dutyDays = offer.contractDutyDays ?? store.dutyDays(offer.segment, offer.regionCode, day) ?? LAST_RESORT_DUTY_DAYS
  const limits = freshnessLimits(stated.statedAt, dutyDays, calendar)
  const previous = store.before(stated.offerId, stated.statedAt)
  const isChange = !previous || !isSame(previous, values)
  const { availability: _, ...said } = stated
  store.insert({ id: newId(), ...said, ...values, ...limits, dutyDays, kind: isChange ? 'change' : 'confirm' })
  if (offer.checkedAt !== null && stated.statedAt < offer.checkedAt) return 'history'
  const changedAt = isChange || offer.changedAt === null ? stated.statedAt : offer.changedAt
  store.setCurrent({ id: stated.offerId, ...values, ...limits, changedAt, checkedAt: stated.statedAt })
  return 'current'
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
