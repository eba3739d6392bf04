import { describe, expect, it } from 'vitest'
import { rebuildWhenDatesTurned } from '../../api/jobs/day-turn.ts'
import { openDatabase } from '../../db/client.ts'
import { builtHash, recordBuild } from '../../db/queries/search-indexes.ts'

const BUILT_ON = Date.parse('2026-11-18T10:00:00Z')

/** A norm that holds from one day to another, and two indexes built on the 18th. */
function storeWithNorm(validFrom: string, validTo: string | null) {
  const db = openDatabase(':memory:')
  db.$client.exec(`
    insert into segments values ('4', 'Specialistisch');
    insert into categories (code, name, description, segment, unit, capacity, wait_kind, location_precision, position) values ('basis-ggz', 'x', 'x', '4', 'x', 'caseload', 'weeks', 'address', 1);`)
  db.$client
    .prepare(`insert into norms (category_code, weeks, source, valid_from, valid_to) values ('basis-ggz', 8, 'test', ?, ?)`)
    .run(validFrom, validTo)
  for (const target of ['sqlite', 'meilisearch'] as const) recordBuild(db, target, 'hash', BUILT_ON)
  return db
}

describe('on the day that a dated norm turns', () => {
  it.each([
    ['a norm begins', '2026-11-20', null, true],
    ['a norm has ended the day before', '2025-01-01', '2026-11-19', true],
    ['a norm begins tomorrow', '2026-11-21', null, false],
    ['a norm ends today', '2025-01-01', '2026-11-20', false],
    ['a norm held all along', '2025-01-01', null, false],
  ])('%s', (_what, from, to, isRebuilt) => {
    const db = storeWithNorm(from, to)
    rebuildWhenDatesTurned(db, '2026-11-20')
    expect(builtHash(db, 'sqlite') !== 'hash').toBe(isRebuilt)
    expect(builtHash(db, 'meilisearch') !== 'hash').toBe(isRebuilt)
  })

  it('an index that was built since is left alone', () => {
    const db = storeWithNorm('2026-11-17', null)
    rebuildWhenDatesTurned(db, '2026-11-20')
    expect(builtHash(db, 'sqlite')).toBe('hash')
  })
})
