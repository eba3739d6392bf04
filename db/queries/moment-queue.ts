/** What time will bring of an offer: when the indexes look again, and when somebody must hear of it. Prepared once, written per row. */
import type { DutyMoment } from '../../api/domain/duty-moments.ts'
import type { Database } from '../client.ts'
import { indexTargets } from './outbox.ts'

type Statement = ReturnType<Database['$client']['prepare']>

export interface MomentQueue {
  /** For every index; a moment that is queued already stays. */
  indexed(offerId: string, moments: readonly number[]): void
  /** In place of what was queued; a moment that was handled and does not move stays handled. */
  duty(offerId: string, moments: readonly DutyMoment[]): void
}

export function momentQueue(db: Database): MomentQueue {
  const queue = perCount((count) =>
    db.$client.prepare(`insert into outbox (target, offer_id, available_at) values ${rows(count)} on conflict do nothing`),
  )
  const keep = perCount((count) =>
    db.$client.prepare(
      `insert into duty_moments (offer_id, kind, at) values ${rows(count)} on conflict (offer_id, kind)
         do update set at = excluded.at, handled_at = null where at <> excluded.at`,
    ),
  )
  const forgetStop = db.$client.prepare("delete from duty_moments where offer_id = ? and kind = 'stop-ends'")
  return {
    indexed(offerId, moments) {
      const values = indexTargets.flatMap((target) => moments.flatMap((moment) => [target, offerId, moment]))
      queue(values.length / 3).run(values)
    },
    duty(offerId, moments) {
      keep(moments.length).run(moments.flatMap(({ kind, at }) => [offerId, kind, at]))
      if (!moments.some(({ kind }) => kind === 'stop-ends')) forgetStop.run(offerId)
    },
  }
}

const rows = (count: number) => Array.from({ length: count }, () => '(?, ?, ?)').join(', ')

/** A statement that writes all rows of an offer at once; their number is small and repeats. */
function perCount(prepare: (count: number) => Statement): (count: number) => Statement {
  const known = new Map<number, Statement>()
  return (count) => {
    const statement = known.get(count) ?? prepare(count)
    known.set(count, statement)
    return statement
  }
}
