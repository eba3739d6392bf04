/** What time will bring of an offer: when the indexes look again, and when somebody must hear of it. Prepared once, written per row. */
import type { DutyMoment } from '../../api/domain/duty-moments.ts'
import type { Database } from '../client.ts'
import { indexTargets } from './outbox.ts'

export interface MomentQueue {
  /** For every index; a moment that is queued already stays. */
  indexed(offerId: string, moments: readonly number[]): void
  /** In place of what was queued; a moment that was handled and does not move stays handled. */
  duty(offerId: string, moments: readonly DutyMoment[]): void
}

export function momentQueue(db: Database): MomentQueue {
  const queue = db.$client.prepare('insert into outbox (target, offer_id, available_at) values (?, ?, ?) on conflict do nothing')
  const keep = db.$client.prepare(
    `insert into duty_moments (offer_id, kind, at) values (?, ?, ?) on conflict (offer_id, kind) do update set
       handled_at = case when at = excluded.at then handled_at end, at = excluded.at`,
  )
  const forgetStop = db.$client.prepare("delete from duty_moments where offer_id = ? and kind = 'stop-ends'")
  return {
    indexed(offerId, moments) {
      for (const target of indexTargets) for (const moment of moments) queue.run(target, offerId, moment)
    },
    duty(offerId, moments) {
      for (const { kind, at } of moments) keep.run(offerId, kind, at)
      if (!moments.some(({ kind }) => kind === 'stop-ends')) forgetStop.run(offerId)
    },
  }
}
