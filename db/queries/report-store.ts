/** Reads and writes one report and the offer it speaks of; prepared once per connection. */
import type { IntakeMode, ReportKind, ReportSource, StopReason } from '../../api/domain/codes.ts'
import type { FreshnessLimits } from '../../api/domain/freshness.ts'
import type { Database } from '../client.ts'

/** Availability as it stands in a row of `offers` or `reports`. */
export interface StoredAvailability {
  intakeMode: IntakeMode | null
  intakeWaitWeeks: number | null
  startWaitWeeks: number | null
  basis: 'estimated' | 'realised' | null
  freePlaces: number | null
  waitingCount: number | null
  stopReason: StopReason | null
  stopUntil: string | null
  remark: string | null
}

/** As an offer stands before a statement of it: what was said last, and the duty on the day of the statement. */
export interface ReportedOffer extends StoredAvailability {
  checkedAt: number | null
  changedAt: number | null
  /** Working days; null when nobody set a duty. */
  dutyDays: number | null
}

interface OfferRow extends Omit<ReportedOffer, 'dutyDays'> {
  contractDutyDays: number | null
  regionCode: string
  segment: string
}

/** What somebody states: it has a mode. */
export type StatedValues = StoredAvailability & { intakeMode: IntakeMode }

/** Who says it of which offer, how and when. */
export interface Stating {
  offerId: string
  source: ReportSource
  actor: string
  statedAt: number
  recordedAt: number
}

interface NewReport {
  id: string
  stated: Stating
  kind: ReportKind
  dutyDays: number
  limits: FreshnessLimits
  values: StatedValues
}

interface CurrentValues {
  id: string
  values: StoredAvailability
  limits: FreshnessLimits
  changedAt: number
  checkedAt: number
}

const VALUES =
  'intake_mode as intakeMode, intake_wait_weeks as intakeWaitWeeks, start_wait_weeks as startWaitWeeks, basis, free_places as freePlaces, waiting_count as waitingCount, stop_reason as stopReason, stop_until as stopUntil, remark'

/** The kind of care that the product meant on the day of the statement, else the nearest one known, decides the duty. */
const OFFER = `select o.checked_at as checkedAt, o.changed_at as changedAt, ${VALUES.replace(/(^|, )/g, '$1o.')}, c.region_code as regionCode,
  c.update_duty_days as contractDutyDays, (select k.segment from product_categories m join categories k on k.code = m.category_code
    where m.product_id = o.product_id order by m.valid_from <= @day desc, abs(julianday(m.valid_from) - julianday(@day)) limit 1) as segment
  from offers o join contracts c on c.id = o.contract_id where o.id = @id`

const DUTY = `select working_days from update_duties where segment = @segment and (region_code = @regionCode or region_code is null)
  and valid_from <= @day and (valid_to is null or valid_to >= @day) order by region_code is null limit 1`

const CURRENT = `update offers set intake_mode = ?, intake_wait_weeks = ?, start_wait_weeks = ?, basis = ?, free_places = ?,
  waiting_count = ?, stop_reason = ?, stop_until = ?, remark = ?, due_at = ?, stale_at = ?, changed_at = ?, checked_at = ?,
  version = version + 1 where id = ?`

const INSERT = `insert into reports (id, offer_id, kind, source, actor, stated_at, recorded_at, duty_days, intake_mode, intake_wait_weeks,
  start_wait_weeks, basis, free_places, waiting_count, stop_reason, stop_until, remark, due_at, stale_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export interface ReportStore {
  offer(id: string, day: string): ReportedOffer | undefined
  /** Everything stated at this very moment. */
  statedAt(offerId: string, statedAt: number): StoredAvailability[]
  /** What was said last before this moment. */
  before(offerId: string, statedAt: number): (StoredAvailability & { statedAt: number }) | undefined
  insert(report: NewReport): void
  setCurrent(values: CurrentValues): void
}

export function reportStore(db: Database): ReportStore {
  const offer = db.$client.prepare(OFFER)
  const duty = db.$client.prepare(DUTY).pluck()
  const dutyOf = ({ segment, regionCode }: OfferRow, day: string) => (duty.get({ segment, regionCode, day }) as number | undefined) ?? null
  const same = db.$client.prepare(`select ${VALUES} from reports where offer_id = ? and stated_at = ?`)
  const before = db.$client.prepare(
    `select ${VALUES}, stated_at as statedAt from reports where offer_id = ? and stated_at <= ? order by stated_at desc, recorded_at desc, rowid desc limit 1`,
  )
  const current = db.$client.prepare(CURRENT)
  const insert = db.$client.prepare(INSERT)
  return {
    offer(id, day) {
      const row = offer.get({ id, day }) as OfferRow | undefined
      return row && { ...row, dutyDays: row.contractDutyDays ?? dutyOf(row, day) }
    },
    statedAt: (offerId, statedAt) => same.all(offerId, statedAt) as StoredAvailability[],
    before: (offerId, statedAt) => before.get(offerId, statedAt) as (StoredAvailability & { statedAt: number }) | undefined,
    insert({ id, stated, kind, dutyDays, limits, values }) {
      const { offerId, source, actor, statedAt, recordedAt } = stated
      insert.run(id, offerId, kind, source, actor, statedAt, recordedAt, dutyDays, ...columns(values), limits.dueAt, limits.staleAt)
    },
    setCurrent({ id, values, limits, changedAt, checkedAt }) {
      current.run(...columns(values), limits.dueAt, limits.staleAt, changedAt, checkedAt, id)
    },
  }
}

/** In the order of both statements. */
function columns({
  intakeMode,
  intakeWaitWeeks,
  startWaitWeeks,
  basis,
  freePlaces,
  waitingCount,
  stopReason,
  stopUntil,
  remark,
}: StoredAvailability) {
  return [intakeMode, intakeWaitWeeks, startWaitWeeks, basis, freePlaces, waitingCount, stopReason, stopUntil, remark]
}
