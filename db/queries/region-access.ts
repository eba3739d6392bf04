/** Who may look at a region's offers, as its managers set it. */
import type { Database } from '../client.ts'

export interface RegionAccessRow {
  finderAccess: 'members' | 'public' | null
  isOpenToPlatform: 0 | 1
}

export type RegionAccessStore = ReturnType<typeof regionAccessStore>

export function regionAccessStore({ $client }: Database) {
  const read = $client.prepare<[string], RegionAccessRow>(
    'select finder_access as finderAccess, is_open_to_platform as isOpenToPlatform from regions where code = ?',
  )
  const write = $client.prepare(
    'update regions set finder_access = @finderAccess, is_open_to_platform = @isOpenToPlatform where code = @regionCode',
  )
  return {
    read: (regionCode: string) => read.get(regionCode),
    write: (regionCode: string, access: RegionAccessRow) => void write.run({ regionCode, ...access }),
  }
}
