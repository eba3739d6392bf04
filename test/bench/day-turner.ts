/** Makes what a bench saved a statement of yesterday: its limits, and what was queued of them, a day earlier. */

import { openDatabase } from '../../db/client.ts'
import { indexTargets } from '../../db/queries/outbox.ts'

const DAY_MS = 86_400_000
const OWN = "glob 'bench-*'"

export function dayTurner(file: string) {
  const { $client } = openDatabase(file)
  const steps = [
    `update offers set checked_at = checked_at - @day, changed_at = changed_at - @day, due_at = due_at - @day, stale_at = stale_at - @day where id ${OWN}`,
    `update duty_moments set at = at - @day where offer_id ${OWN}`,
    `delete from outbox where offer_id ${OWN} and available_at > @now`,
    ...indexTargets.flatMap((target) =>
      ['due_at', 'stale_at'].map(
        (limit) => `insert into outbox (target, offer_id, available_at) select '${target}', id, ${limit} from offers where id ${OWN}`,
      ),
    ),
  ].map((step) => $client.prepare(step))
  const back = $client.transaction((now: number) => {
    for (const step of steps) step.run({ day: DAY_MS, now })
  })
  return { back: (now: number) => void back.immediate(now), close: () => $client.close() }
}
