/** Moments that have come at which somebody must hear of an offer; handled once. By `duty_moments_open`. */
import type { DutyMomentKind } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

export interface OpenMoment {
  offerId: string
  kind: DutyMomentKind
  at: number
}

export interface DutyQueue {
  open(now: number): OpenMoment[]
  handled(moments: readonly OpenMoment[], now: number): void
}

export function dutyQueue({ $client }: Database): DutyQueue {
  const open = $client.prepare<[number], OpenMoment>(
    'select offer_id as offerId, kind, at from duty_moments where handled_at is null and at <= ? order by at',
  )
  const handle = $client.prepare('update duty_moments set handled_at = ? where offer_id = ? and kind = ? and at = ?')
  return {
    open: (now) => open.all(now),
    handled(moments, now) {
      for (const { offerId, kind, at } of moments) handle.run(now, offerId, kind, at)
    },
  }
}
