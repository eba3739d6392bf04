/** Adds up searches that found nothing in time; no more than how many. */
import { type Database, writeIfFree } from '../client.ts'

interface MissedCount {
  regionCode: string
  categoryCode: string
  month: string
  count: number
}

export interface MissedSearchStore {
  /** In one short transaction; false: somebody else was writing, and nothing was. */
  add(counts: readonly MissedCount[]): boolean
}

export function missedSearchStore({ $client }: Database): MissedSearchStore {
  const add = $client.prepare<MissedCount>(
    `insert into missed_searches (region_code, category_code, month, count) values (@regionCode, @categoryCode, @month, @count)
     on conflict (region_code, category_code, month) do update set count = count + excluded.count`,
  )
  const addAll = $client.transaction((counts: readonly MissedCount[]) => {
    for (const count of counts) add.run(count)
  })
  return { add: (counts) => writeIfFree($client, () => addAll.immediate(counts)) }
}
