/** The rows of month ends: read whole per month, written in short transactions, and counted only once the month is whole. */
import type { Freshness, Status } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

export type MonthRow = [
  offerId: string,
  categoryCode: string,
  status: Status,
  freshness: Freshness,
  startWaitWeeks: number | null,
  normWeeks: number | null,
  freePlaces: number | null,
]

export interface MonthStore {
  /** Months whose rows are whole, and since when. */
  kept(): ReadonlyMap<string, number>
  rows(month: string): IterableIterator<MonthRow>
  /** Instant at which the first report was heard; null without any. */
  firstHeardAt(): number | null
  /** Rows of a month that was never finished, or is built again; false: meanwhile the month is whole. */
  removeSome(month: string, limit: number): number
  add(month: string, rows: readonly MonthRow[]): void
  /** The month is whole, unless somebody else took rows away meanwhile. */
  keep(month: string, rows: number, now: number): boolean
  forget(months: readonly string[]): void
}

const COLUMNS = 'offer_id, category_code, status, freshness, start_wait_weeks, norm_weeks, free_places'

export function monthStore(db: Database): MonthStore {
  const { $client } = db
  const kept = $client.prepare<[], [string, number]>('select month, built_at from months_kept').raw()
  const isKept = $client.prepare<[string], number>('select 1 from months_kept where month = ?').pluck()
  const rows = $client.prepare<[string], MonthRow>(`select ${COLUMNS} from month_rows where month = ?`).raw()
  const first = $client.prepare<[], number | null>('select min(recorded_at) from reports').pluck()
  const add = $client.prepare(`insert into month_rows (month, ${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`)
  const remove = $client.prepare(
    'delete from month_rows where month = @month and offer_id in (select offer_id from month_rows where month = @month limit @limit)',
  )
  const count = $client.prepare<[string], number>('select count(*) from month_rows where month = ?').pluck()
  const keep = $client.prepare('insert or replace into months_kept (month, built_at) values (?, ?)')
  const forget = $client.prepare('delete from months_kept where month in (select value from json_each(?))')
  /** Whoever builds a month beside us may have finished it: then it is left alone. */
  const unlessKept = <Result>(month: string, otherwise: Result, write: () => Result): Result =>
    $client.transaction(() => (isKept.get(month) === undefined ? write() : otherwise)).immediate()
  return {
    kept: () => new Map(kept.all()),
    rows: (month) => rows.iterate(month),
    firstHeardAt: () => first.get() ?? null,
    removeSome: (month, limit) => unlessKept(month, 0, () => remove.run({ month, limit }).changes),
    add: (month, added) =>
      unlessKept(month, undefined, () => {
        for (const row of added) add.run(month, ...row)
      }),
    keep: (month, expected, now) =>
      unlessKept(month, true, () => {
        if (count.get(month) !== expected) return false
        keep.run(month, now)
        return true
      }),
    forget: (months) => void forget.run(JSON.stringify(months)),
  }
}
