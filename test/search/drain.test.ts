import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDrain, type Drain } from '../../api/jobs/drain.ts'
import type { IndexEngine } from '../../api/search/index-engine.ts'
import { createMeilisearchEngine } from '../../api/search/meilisearch-engine.ts'
import { createSqliteEngine } from '../../api/search/sqlite-engine.ts'
import { type Database, openDatabase } from '../../db/client.ts'
import { queueOffer } from '../../db/queries/outbox.ts'
import { generationWatch, requestRebuild } from '../../db/queries/search-indexes.ts'
import { countReady } from '../../db/queries/search-outbox.ts'
import { contracts } from '../../db/schema.ts'
import { type RunningMeilisearch, runMeilisearch } from './running-meilisearch.ts'
import { changeOffer, DAY, openSampleStore, START, sampleSource, sampleWords, writeOffer } from './sample-store.ts'
import { plainRequest } from './search-request.ts'

let server: RunningMeilisearch
let indexes = 0
beforeAll(async () => {
  server = await runMeilisearch()
})
afterAll(() => server.remove())

const engines: [string, (db: Database) => IndexEngine][] = [
  ['meilisearch', () => createMeilisearchEngine({ ...server, indexName: `offers-${indexes}`, words: sampleWords })],
  ['sqlite', (db) => createSqliteEngine({ db, words: sampleWords })],
]

describe.each(engines)('the drain to %s', (_name, createEngine) => {
  let db: Database
  let engine: IndexEngine
  let drain: Drain
  let now: number
  const folder = mkdtempSync(join(tmpdir(), 'plekwijzer-drain-'))
  let file: string

  beforeEach(async () => {
    now = START
    indexes += 1
    file = join(folder, `${indexes}.db`)
    db = openSampleStore(20, file)
    engine = createEngine(db)
    drain = createDrain({ db, engine, source: sampleSource(db), now: () => now })
    await drainAll()
    return async () => {
      await drain.stop()
      await engine.close()
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function drainAll(): Promise<void> {
    while ((await drain.drainOnce()) > 0) {}
  }
  const countOf = async (choices: Record<string, string[]>) => (await engine.search({ ...plainRequest, choices })).total
  const queued = () => countReady(db, engine.name, now)

  it('builds a missing index and then holds every offer', async () => {
    expect(drain.isReady()).toBe(true)
    expect(await countOf({})).toBe(20)
    expect(generationWatch(db)(engine.name)).toBeGreaterThan(0)
  })

  it('makes a change findable and then forgets it, several of one offer at once', async () => {
    changeOffer(db, 'offer-00003', { startWaitWeeks: 1 }, [now])
    changeOffer(db, 'offer-00003', { startWaitWeeks: 0 }, [now + 1, now + DAY])
    now += 1
    const before = generationWatch(db)(engine.name)
    expect(await drain.drainOnce()).toBe(1)
    expect((await engine.search(plainRequest)).ids[0]).toBe('offer-00003')
    expect(await countOf({ status: ['open'] })).toBe(1)
    expect([queued(), generationWatch(db)(engine.name)]).toEqual([0, before + 1])
  })

  it('lets the current row decide, whatever the order of the changes', async () => {
    changeOffer(db, 'offer-00004', { startWaitWeeks: 0 }, [now])
    changeOffer(db, 'offer-00004', { startWaitWeeks: 9 }, [now - 5])
    await drainAll()
    expect(await countOf({ status: ['open'] })).toBe(0)
  })

  it('does not lose a change that comes at the same millisecond while another is being indexed', async () => {
    changeOffer(db, 'offer-00005', { startWaitWeeks: 0 }, [now])
    const upsert = engine.upsert
    engine.upsert = async (documents) => {
      engine.upsert = upsert
      changeOffer(db, 'offer-00005', { startWaitWeeks: 20 }, [now])
      await upsert(documents)
    }
    await drainAll()
    expect(await countOf({ status: ['open'] })).toBe(0)
    expect(queued()).toBe(0)
  })

  it('loses nothing when it is cut off between reading and indexing', async () => {
    changeOffer(db, 'offer-00006', { startWaitWeeks: 0 }, [now])
    const { upsert } = engine
    engine.upsert = async () => {
      throw new Error('killed')
    }
    await expect(drain.drainOnce()).rejects.toThrow('killed')
    engine.upsert = upsert
    expect(queued()).toBe(1)
    const again = openDatabase(file)
    const next = createDrain({ db: again, engine, source: sampleSource(again), now: () => now })
    await next.drainOnce()
    expect(await countOf({ status: ['open'] })).toBe(1)
    expect(queued()).toBe(0)
  })

  it('lets time do its work: due, stale and unknown, without anybody changing a thing', async () => {
    db.transaction((tx) => queueOffer(tx, 'offer-00007', [START + 10 * DAY, START + 20 * DAY]))
    await drainAll()
    expect(await countOf({ freshness: ['due'] })).toBe(0)
    now = START + 10 * DAY
    await drainAll()
    expect(await countOf({ freshness: ['due'] })).toBe(1)
    now = START + 20 * DAY
    await drainAll()
    expect([await countOf({ freshness: ['stale'] }), await countOf({ status: ['unknown'] })]).toEqual([1, 1])
  })

  it('takes out what is no longer in force, and takes it in again', async () => {
    db.update(contracts).set({ endsOn: '2026-03-01' }).where(eq(contracts.id, 'c1')).run()
    queueOffer(db, 'offer-00008', [now])
    await drainAll()
    expect(await countOf({})).toBe(19)
    db.update(contracts).set({ endsOn: null }).where(eq(contracts.id, 'c1')).run()
    queueOffer(db, 'offer-00008', [now])
    await drainAll()
    expect(await countOf({})).toBe(20)
  })

  it('hears of what this process and what another one writes', async () => {
    drain.start()
    changeOffer(db, 'offer-00009', { startWaitWeeks: 0 }, [now])
    drain.wake()
    expect(await within(1_000, () => countOf({ status: ['open'] }), 1)).toBeLessThan(900)
    changeOffer(openDatabase(file), 'offer-00010', { startWaitWeeks: 0 }, [now])
    expect(await within(1_500, () => countOf({ status: ['open'] }), 2)).toBeLessThan(1_200)
  })

  it('rebuilds while changes go on, and holds every one of them afterwards', async () => {
    const rebuilt = drain.rebuild()
    for (let at = 0; at < 20; at += 1) {
      changeOffer(db, `offer-${String(at).padStart(5, '0')}`, { startWaitWeeks: at % 2 === 0 ? 0 : 30 }, [now])
      if (at % 5 === 0) await sleep(5)
    }
    writeOffer(db, 'offer-new')
    queueOffer(db, 'offer-new', [now])
    await rebuilt
    await drainAll()
    expect([await countOf({}), await countOf({ status: ['open'] }), queued()]).toEqual([21, 10, 0])
  })

  it('builds an index anew that has plainly lost documents', async () => {
    if (engine.name === 'sqlite') return
    await engine.remove(Array.from({ length: 10 }, (_, at) => `offer-0000${at}`))
    const again = createDrain({ db, engine, source: sampleSource(db), now: () => now, expectedCount: async () => 20 })
    await again.drainOnce()
    expect(await countOf({})).toBe(20)
  })

  it('is asked for a new index by another process', async () => {
    const before = generationWatch(db)(engine.name)
    requestRebuild(openDatabase(file), engine.name)
    const again = createDrain({ db, engine, source: sampleSource(db), now: () => now })
    await again.drainOnce()
    expect(generationWatch(db)(engine.name)).toBe(before + 1)
  })

  it('keeps the moments that are still to come through a rebuild', async () => {
    queueOffer(db, 'offer-00011', [now, START + 10 * DAY])
    await drain.rebuild()
    expect(queued()).toBe(0)
    now = START + 10 * DAY
    expect(queued()).toBe(1)
  })
})

/** How long it took. */
async function within(limitMs: number, look: () => Promise<number>, wanted: number): Promise<number> {
  const since = performance.now()
  while (performance.now() - since < limitMs) {
    if ((await look()) === wanted) break
    await sleep(5)
  }
  return performance.now() - since
}
