import type { IntakeMode, ReportKind, StopReason } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

export interface ReportRow {
  statedAt: number
  recordedAt: number
  kind: ReportKind
  intakeMode: IntakeMode
  intakeWaitWeeks: number | null
  startWaitWeeks: number | null
  freePlaces: number | null
  stopReason: StopReason | null
  stopUntil: string | null
}

/** The reports of one offer since an instant, newest first. */
export function reportsOf(db: Database, offerId: string, since: number): ReportRow[] {
  return db.$client
    .prepare<{ offerId: string; since: number }, ReportRow>(
      `select stated_at as statedAt, recorded_at as recordedAt, kind, intake_mode as intakeMode, intake_wait_weeks as intakeWaitWeeks,
         start_wait_weeks as startWaitWeeks, free_places as freePlaces, stop_reason as stopReason, stop_until as stopUntil
       from reports where offer_id = :offerId and stated_at >= :since order by stated_at desc, recorded_at desc`,
    )
    .all({ offerId, since })
}
