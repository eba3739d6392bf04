import type { IntakeMode, ReportKind, ReportSource, StopReason } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'
import { actorName } from './actor-name.ts'

export interface ReportRow {
  statedAt: number
  recordedAt: number
  kind: ReportKind
  source: ReportSource
  actor: string
  actorName: string | null
  intakeMode: IntakeMode
  intakeWaitWeeks: number | null
  startWaitWeeks: number | null
  freePlaces: number | null
  waitingCount: number | null
  stopReason: StopReason | null
  stopUntil: string | null
  remark: string | null
}

/** The reports of one offer since an instant, newest first. */
export function reportsOf(db: Database, offerId: string, since: number): ReportRow[] {
  return db.$client
    .prepare<{ offerId: string; since: number }, ReportRow>(
      `select r.stated_at as statedAt, r.recorded_at as recordedAt, r.kind, r.source, r.actor, ${actorName('r')} as actorName,
         r.intake_mode as intakeMode, r.intake_wait_weeks as intakeWaitWeeks, r.start_wait_weeks as startWaitWeeks,
         r.free_places as freePlaces, r.waiting_count as waitingCount, r.stop_reason as stopReason, r.stop_until as stopUntil, r.remark
       from reports r where r.offer_id = :offerId and r.stated_at >= :since order by r.stated_at desc, r.recorded_at desc, r.rowid desc`,
    )
    .all({ offerId, since })
}
