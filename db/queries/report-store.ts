/** Reads and writes one report and the offer it speaks of; prepared once per connection. */
import type { IntakeMode, StopReason } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'
import { reports } from '../schema.ts'
import { rowWriter } from './row-writer.ts'

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

interface CurrentValues extends StoredAvailability {
  id: string
  changedAt: number
  checkedAt: number
  dueAt: number
  staleAt: number
}

type ReportRow = typeof reports.$inferInsert

const VALUES =
  'intake_mode as intakeMode, intake_wait_weeks as intakeWaitWeeks, start_wait_weeks as startWaitWeeks, basis, free_places as freePlaces, waiting_count as waitingCount, stop_reason as stopReason, stop_until as stopUntil, remark'

/** The kind of care that the product meant on the day of the statement, else the nearest one known, decides the duty. */
const OFFER = `select o.checked_at as checkedAt, o.changed_at as changedAt, ${VALUES.replace(/(^|, )/g, '$1o.')}, c.region_code as regionCode,
  c.update_duty_days as contractDutyDays, (select k.segment from product_categories m join categories k on k.code = m.category_code
    where m.product_id = o.product_id order by m.valid_from <= @day desc, abs(julianday(m.valid_from) - julianday(@day)) limit 1) as segment
  from offers o join contracts c on c.id = o.contract_id where o.id = @id`

const DUTY = `select working_days from update_duties where segment = @segment and (region_code = @regionCode or region_code is null)
  and valid_from <= @day and (valid_to is null or valid_to >= @day) order by region_code is null limit 1`

const CURRENT = `update offers set intake_mode = @intakeMode, intake_wait_weeks = @intakeWaitWeeks, start_wait_weeks = @startWaitWeeks,
  basis = @basis, free_places = @freePlaces, waiting_count = @waitingCount, stop_reason = @stopReason, stop_until = @stopUntil,
  remark = @remark, changed_at = @changedAt, checked_at = @checkedAt, due_at = @dueAt, stale_at = @staleAt, version = version + 1
  where id = @id`

export interface ReportStore {
  offer(id: string, day: string): ReportedOffer | undefined
  /** Everything stated at this very moment. */
  statedAt(offerId: string, statedAt: number): StoredAvailability[]
  /** What was said last before this moment. */
  before(offerId: string, statedAt: number): (StoredAvailability & { statedAt: number }) | undefined
  insert(report: ReportRow): void
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
  const { insert } = rowWriter(db, reports)
  return {
    offer(id, day) {
      const row = offer.get({ id, day }) as OfferRow | undefined
      return row && { ...row, dutyDays: row.contractDutyDays ?? dutyOf(row, day) }
    },
    statedAt: (offerId, statedAt) => same.all(offerId, statedAt) as StoredAvailability[],
    before: (offerId, statedAt) => before.get(offerId, statedAt) as (StoredAvailability & { statedAt: number }) | undefined,
    insert,
    setCurrent: (values) => void current.run(values),
  }
}
