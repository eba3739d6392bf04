/** How often care was not there, by kind of care, region and Amsterdam month: signals, and searches that found nothing in time. */
import type { Database } from '../client.ts'

export interface UnmetCount {
  month: string
  regionCode: string
  categoryCode: string
  count: number
}

/** The instants between which a month lies. */
export interface MonthSpan {
  month: string
  from: number
  until: number
}

export interface UnmetCountReader {
  /** Null regions: all of them. */
  counts(spans: readonly MonthSpan[], regions: readonly string[] | null): UnmetCount[]
  /** Of the oldest that was counted; null: nothing yet. */
  first(): string | number | null
  /** Moves when something before this instant or month was counted. */
  totalBefore(span: MonthSpan): number
}

const IN_REGIONS = '(@regions is null or region_code in (select value from json_each(@regions)))'

/** By `signals_created`, a month at a time. */
export function signalCounts({ $client }: Database): UnmetCountReader {
  const counts = $client.prepare<{ spans: string; regions: string | null }, UnmetCount>(
    `select m.value ->> 'month' as month, region_code as regionCode, category_code as categoryCode, count(*) as count
     from json_each(@spans) m cross join signals
     where created_at >= m.value ->> 'from' and created_at < m.value ->> 'until' and ${IN_REGIONS} group by 1, 2, 3`,
  )
  const first = $client.prepare<[], number | null>('select min(created_at) from signals').pluck()
  const before = $client.prepare<[number], number>('select count(*) from signals where created_at < ?').pluck()
  return {
    counts: (spans, regions) => counts.all({ spans: JSON.stringify(spans), regions: regions && JSON.stringify(regions) }),
    first: () => first.get() ?? null,
    totalBefore: ({ from }) => before.get(from) ?? 0,
  }
}

export function missedSearchCounts({ $client }: Database): UnmetCountReader {
  const counts = $client.prepare<{ months: string; regions: string | null }, UnmetCount>(
    `select month, region_code as regionCode, category_code as categoryCode, count from missed_searches
     where month in (select value from json_each(@months)) and ${IN_REGIONS}`,
  )
  const first = $client.prepare<[], string | null>('select min(month) from missed_searches').pluck()
  const before = $client.prepare<[string], number>('select coalesce(sum(count), 0) from missed_searches where month < ?').pluck()
  return {
    counts: (spans, regions) =>
      counts.all({ months: JSON.stringify(spans.map(({ month }) => month)), regions: regions && JSON.stringify(regions) }),
    first: () => first.get() ?? null,
    totalBefore: ({ month }) => before.get(month) ?? 0,
  }
}
