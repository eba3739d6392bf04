/** The least that saving could be: the reports and the offers' new values, prepared, in one transaction on a store of its own. */
import { uuidv7 } from 'uuidv7'
import { openDatabase } from '../../db/client.ts'

const DAY_MS = 86_400_000

const INSERT = `insert into reports (id, offer_id, kind, source, actor, stated_at, recorded_at, duty_days, due_at, stale_at, intake_mode,
  intake_wait_weeks, start_wait_weeks, basis, waiting_count)
  values (?, ?, 'change', 'api', 'bench', ?, ?, 10, ?, ?, 'accepting', 1, ?, 'estimated', 3)`

const UPDATE = `update offers set intake_mode = 'accepting', intake_wait_weeks = 1, start_wait_weeks = ?, basis = 'estimated',
  free_places = null, waiting_count = 3, stop_reason = null, stop_until = null, remark = null, changed_at = ?, checked_at = ?, due_at = ?,
  stale_at = ?, version = version + 1 where id = ?`

export function bareSaving(file: string, offerIds: readonly string[]) {
  const { $client } = openDatabase(file)
  const insert = $client.prepare(INSERT)
  const update = $client.prepare(UPDATE)
  const save = $client.transaction((weeks: number) => {
    const now = Date.now()
    const [dueAt, staleAt] = [now + 14 * DAY_MS, now + 28 * DAY_MS]
    for (const id of offerIds) {
      insert.run(uuidv7(), id, now, now, dueAt, staleAt, weeks)
      update.run(weeks, now, now, dueAt, staleAt, id)
    }
  })
  return { save: (weeks: number) => void save.immediate(weeks), close: () => $client.close() }
}
