/** From how many weeks on a kind of care is a bottleneck, where a region says so itself. */
import type { Database } from '../client.ts'

export interface ThresholdRow {
  regionCode: string
  categoryCode: string
  weeks: number
  version: number
}

const THRESHOLD = 'select region_code as regionCode, category_code as categoryCode, weeks, version from bottleneck_thresholds'

export type ThresholdStore = ReturnType<typeof thresholdStore>

export function thresholdStore({ $client }: Database) {
  const all = $client.prepare<[], ThresholdRow>(THRESHOLD)
  const ofRegion = $client.prepare<[string], ThresholdRow>(`${THRESHOLD} where region_code = ? order by category_code`)
  const write = $client.prepare<Omit<ThresholdRow, 'version'>>(
    `insert into bottleneck_thresholds (region_code, category_code, weeks) values (@regionCode, @categoryCode, @weeks)
     on conflict do update set weeks = @weeks, version = version + 1`,
  )
  const remove = $client.prepare('delete from bottleneck_thresholds where region_code = ? and category_code = ?')
  return {
    all: () => all.all(),
    ofRegion: (regionCode: string) => ofRegion.all(regionCode),
    write: (threshold: Omit<ThresholdRow, 'version'>) => void write.run(threshold),
    remove: (regionCode: string, categoryCode: string) => void remove.run(regionCode, categoryCode),
  }
}
