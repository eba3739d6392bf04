/** What expert teams counted: advice given in a month, by kind of care and cause. */
import type { AdviceCause } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

export interface AdviceRow {
  month: string
  /** null: not said of which kind of care. */
  categoryCode: string | null
  cause: AdviceCause
  count: number
  version: number
}

export interface AdviceKey {
  regionCode: string
  month: string
  categoryCode: string | null
  cause: AdviceCause
}

const KEY = `region_code = @regionCode and month = @month and coalesce(category_code, '') = coalesce(@categoryCode, '') and cause = @cause`

export type AdviceStore = ReturnType<typeof adviceStore>

export function adviceStore({ $client }: Database) {
  const ofMonths = $client.prepare<{ regionCode: string; from: string; to: string }, AdviceRow>(
    `select month, category_code as categoryCode, cause, count, version from advice_counts
     where region_code = @regionCode and month between @from and @to order by month, category_code, cause`,
  )
  const one = $client.prepare<AdviceKey, AdviceRow>(
    `select month, category_code as categoryCode, cause, count, version from advice_counts where ${KEY}`,
  )
  const insert = $client.prepare<AdviceKey & { count: number }>(
    'insert into advice_counts (region_code, month, category_code, cause, count) values (@regionCode, @month, @categoryCode, @cause, @count)',
  )
  const update = $client.prepare<AdviceKey & { count: number }>(
    `update advice_counts set count = @count, version = version + 1 where ${KEY}`,
  )
  return {
    /** From and up to and including. */
    ofMonths: (regionCode: string, from: string, to: string) => ofMonths.all({ regionCode, from, to }),
    one: (key: AdviceKey) => one.get(key),
    write(key: AdviceKey, count: number) {
      if (update.run({ ...key, count }).changes === 0) insert.run({ ...key, count })
    },
  }
}
