/** How many signals of some regions lie open, now and at an earlier moment. */
import type { Database } from '../client.ts'

interface OpenSignalCounts {
  open: number
  /** Of those: opened before `olderThan`. */
  older: number
  /** Open at `earlier`. */
  before: number
}

interface OpenSignalQuestion {
  regions: readonly string[]
  categories: readonly string[] | null
  now: number
  olderThan: number
  earlier: number
}

export type CountOpenSignals = (asked: OpenSignalQuestion) => OpenSignalCounts

const COUNTS = `select coalesce(sum(finished_at is null), 0) as open,
  coalesce(sum(finished_at is null and created_at < @olderThan), 0) as older,
  coalesce(sum(created_at <= @earlier and (finished_at is null or finished_at > @earlier)), 0) as before
  from json_each(@regions) wanted join signals on region_code = wanted.value
  where created_at <= @now and (@categories is null or category_code in (select value from json_each(@categories)))`

export function openSignals({ $client }: Database): CountOpenSignals {
  const counts = $client.prepare<Record<string, string | number | null>, OpenSignalCounts>(COUNTS)
  return ({ regions, categories, ...moments }) =>
    counts.get({ regions: JSON.stringify(regions), categories: categories && JSON.stringify(categories), ...moments }) ?? NONE
}

const NONE = { open: 0, older: 0, before: 0 }
