/**
 * What time will bring of offers: when the indexes look again, and when somebody must hear of it. Offers that are saved
 * together mostly share their moments, and are written by one statement.
 */
import type { DutyMoment } from '../../api/domain/duty-moments.ts'
import type { Database } from '../client.ts'
import { indexTargets } from './outbox.ts'

export interface MomentQueue {
  /** For every index; a moment that is queued already stays. */
  indexed(offerIds: readonly string[], moments: readonly number[]): void
  /** In place of what was queued; a moment that was handled and does not move stays handled. */
  duty(offerIds: readonly string[], moments: readonly DutyMoment[]): void
}

const TARGETS = JSON.stringify(indexTargets)

/** In the order of the key. */
const QUEUE = `insert into outbox (target, offer_id, available_at)
  select target.value, offer.value, moment.value from json_each(?) as target cross join json_each(?) as moment cross join json_each(?) as offer
  where true on conflict do nothing`

const KEEP = `insert into duty_moments (offer_id, kind, at)
  select offer.value, moment.value ->> 'kind', moment.value ->> 'at' from json_each(?) as offer cross join json_each(?) as moment
  where true on conflict (offer_id, kind) do update set at = excluded.at, handled_at = null where at <> excluded.at`

const FORGET_STOP = "delete from duty_moments where kind = 'stop-ends' and offer_id in (select value from json_each(?))"

export function momentQueue(db: Database): MomentQueue {
  const queue = db.$client.prepare(QUEUE)
  const keep = db.$client.prepare(KEEP)
  const forgetStop = db.$client.prepare(FORGET_STOP)
  return {
    indexed(offerIds, moments) {
      queue.run(TARGETS, JSON.stringify(moments), JSON.stringify(offerIds))
    },
    duty(offerIds, moments) {
      const ids = JSON.stringify(offerIds)
      keep.run(ids, JSON.stringify(moments))
      if (!moments.some(({ kind }) => kind === 'stop-ends')) forgetStop.run(ids)
    },
  }
}
