/** What was stated last of each offer: now, from the offers themselves; or before an instant, from the reports heard by then. */
import type { IntakeMode } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

/** Offer, mode, weeks to start, last day of a stop, free places, due, stale. */
export type LastSaidRow = [
  id: string,
  intakeMode: IntakeMode | null,
  startWaitWeeks: number | null,
  stopUntil: string | null,
  freePlaces: number | null,
  dueAt: number | null,
  staleAt: number | null,
]

export interface LastSaidReader {
  /** Number of the newest report: reports are only ever added. */
  lastReport(): number
  now(): IterableIterator<LastSaidRow>
  /** Of the offers that were reported on since. */
  since(report: number): LastSaidRow[]
  /** Stated and heard before this instant; the next offers by id. */
  before(instant: number, afterId: string, limit: number): LastSaidRow[]
}

const VALUES = (from: string) =>
  ['intake_mode', 'start_wait_weeks', 'stop_until', 'free_places', 'due_at', 'stale_at'].map((column) => `${from}.${column}`).join(', ')

/** The inner choice is made in the index alone; only the report that it finds is read. */
const BEFORE = `select o.id, ${VALUES('r')} from offers o left join reports r on r.rowid = (
    select x.rowid from reports x where x.offer_id = o.id and x.stated_at < :instant and x.recorded_at < :instant
    order by x.stated_at desc, x.recorded_at desc, x.rowid desc limit 1)
  where o.id > :afterId order by o.id limit :limit`

export function lastSaidReader(db: Database): LastSaidReader {
  const last = db.$client.prepare<[], number | null>('select max(rowid) from reports').pluck()
  const rows = <Parameters extends unknown[] | object>(text: string) => db.$client.prepare<Parameters, LastSaidRow>(text).raw()
  const now = rows<[]>(`select o.id, ${VALUES('o')} from offers o`)
  const since = rows<[number]>(`select o.id, ${VALUES('o')} from offers o where o.id in (select offer_id from reports where rowid > ?)`)
  const before = rows<{ instant: number; afterId: string; limit: number }>(BEFORE)
  return {
    lastReport: () => last.get() ?? 0,
    now: () => now.iterate(),
    since: (report) => since.all(report),
    before: (instant, afterId, limit) => before.all({ instant, afterId, limit }),
  }
}
