import { afterEach, expect, it, vi } from 'vitest'
import { watchExpiredImports } from '../../api/jobs/import-tidying.ts'
import { availabilityImportStore } from '../../db/queries/availability-imports.ts'
import { openSampleReporting } from '../reporting/sample-reporting.ts'

afterEach(() => vi.useRealTimers())

it('forgets what was pasted within a quarter of an hour after its day has passed, without anybody asking', async () => {
  const { db } = await openSampleReporting()
  db.$client.prepare("insert into organisations (id, kind, name, created_at) values ('o', 'practice', 'Praktijk', 1)").run()
  const store = availabilityImportStore(db)
  const at = (id: string, expiresAt: number) =>
    store.insert({
      id,
      organisationId: 'o',
      actor: 'user:a',
      source: 'paste',
      fileName: null,
      preview: '{}',
      createdAt: 1,
      expiresAt,
      committedAt: null,
    })
  const left = () => db.$client.prepare('select id from availability_imports order by id').pluck().all()
  at('long-past', 900)
  at('past', 1_500)
  at('to-come', 9_000)
  let now = 1_000
  vi.useFakeTimers()
  const watch = watchExpiredImports(db, () => now)
  expect(left()).toEqual(['past', 'to-come'])
  now = 2_000
  vi.advanceTimersByTime(15 * 60_000)
  expect(left()).toEqual(['to-come'])
  watch.stop()
})
