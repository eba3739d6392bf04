import { existsSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDrain, type Drain } from '../../api/jobs/drain.ts'
import { createFinderEngine, type FinderEngine } from '../../api/search/finder-engine.ts'
import type { IndexEngine } from '../../api/search/index-engine.ts'
import { createMeilisearchEngine } from '../../api/search/meilisearch-engine.ts'
import { startMeilisearch } from '../../api/search/meilisearch-process.ts'
import { createSqliteEngine } from '../../api/search/sqlite-engine.ts'
import type { Database } from '../../db/client.ts'
import { generationWatch } from '../../db/queries/search-indexes.ts'
import { type RunningMeilisearch, runMeilisearch } from '../search/running-meilisearch.ts'
import { changeOffer, openSampleStore, START, sampleSource, sampleWords } from '../search/sample-store.ts'
import { plainRequest } from '../search/search-request.ts'

let server: RunningMeilisearch
let db: Database
let drains: Drain[]
let meilisearch: IndexEngine
let sqlite: IndexEngine
let finder: FinderEngine

beforeAll(async () => {
  server = await runMeilisearch()
  db = openSampleStore(50)
  meilisearch = createMeilisearchEngine({ ...server, indexName: 'offers', words: sampleWords })
  sqlite = createSqliteEngine({ db, words: sampleWords })
  drains = [meilisearch, sqlite].map((engine) =>
    createDrain({ db, engine, source: sampleSource(db), now: () => START, expectedCount: async () => 50 }),
  )
  for (const drain of drains) drain.start()
  finder = createFinderEngine({ meilisearch, sqlite, choice: 'auto', generationOf: generationWatch(db) })
  await until(() => finder.serving() === 'meilisearch' && drains.every((drain) => drain.isReady()))
})
afterAll(async () => {
  finder.close()
  await Promise.all(drains.map((drain) => drain.stop()))
  await meilisearch.close()
  await server.remove()
})

describe('when Meilisearch fails', () => {
  it('is killed: SQLite answers within a second, changes are not lost, and Meilisearch comes back', async () => {
    expect((await finder.search(plainRequest)).engine).toBe('meilisearch')
    const generation = finder.generation()
    process.kill(server.pid()!, 'SIGKILL')
    const { answer, ms } = await timed(() => finder.search(plainRequest))
    expect([answer.engine, answer.hits.total]).toEqual(['sqlite', 50])
    expect(ms).toBeLessThan(1_000)
    expect(finder.generation()).not.toBe(generation)
    changeOffer(db, 'offer-00001', { startWaitWeeks: 0 }, [START])
    for (const drain of drains) drain.wake()
    await until(async () => (await finder.search({ ...plainRequest, choices: { status: ['open'] } })).hits.total === 1)
    await until(() => finder.serving() === 'meilisearch')
    await until(async () => (await meilisearch.search({ ...plainRequest, choices: { status: ['open'] } })).total === 1)
  })

  it('has lost its index: SQLite answers meanwhile, and the index is built again', async () => {
    await call(server, 'DELETE', '/indexes/offers')
    await until(async () => !(await meilisearch.isHealthy()))
    const { answer, ms } = await timed(() => finder.search(plainRequest))
    expect([answer.engine, answer.hits.total]).toEqual(['sqlite', 50])
    expect(ms).toBeLessThan(1_000)
    await until(() => finder.serving() === 'meilisearch')
    expect((await finder.search(plainRequest)).hits.total).toBe(50)
  })

  it('has an index that came about by accident: it is not trusted', async () => {
    await call(server, 'DELETE', '/indexes/offers')
    await call(server, 'POST', '/indexes/offers/documents', [{ id: 'stray' }])
    expect((await finder.search({ ...plainRequest, age: 5 })).hits.total).toBe(50)
    await until(async () => (await meilisearch.isHealthy()) && (await meilisearch.documentCount()) === 50)
  })

  it('does not answer at all: nobody waits longer than a second, and only the first one waits', async () => {
    const stub = await hangingServer()
    const slow = createMeilisearchEngine({ host: stub.host, apiKey: 'none', indexName: 'offers', words: sampleWords })
    const patient = createFinderEngine({
      meilisearch: { ...slow, isHealthy: async () => true },
      sqlite,
      choice: 'auto',
      generationOf: () => 1,
    })
    await sleep(10)
    const first = await timed(() => patient.search(plainRequest))
    const second = await timed(() => patient.search(plainRequest))
    patient.close()
    await slow.close()
    stub.server.closeAllConnections()
    stub.server.close()
    expect([first.answer.engine, second.answer.engine]).toEqual(['sqlite', 'sqlite'])
    expect(first.ms).toBeGreaterThan(700)
    expect(first.ms).toBeLessThan(1_000)
    expect(second.ms).toBeLessThan(100)
  })

  it('finds data it cannot open: they are wiped and the server starts all the same', async () => {
    const other = await runMeilisearch()
    await other.stop()
    writeFileSync(join(other.folder, 'meilisearch', 'data.ms', 'tasks', 'data.mdb'), 'this is no database')
    const again = await startMeilisearch({ dataDir: other.folder })
    expect((await fetch(`${again?.host}/health`)).status).toBe(200)
    await again?.stop()
    writeFileSync(join(other.folder, 'meilisearch', 'data.ms', 'VERSION'), '1.2.3')
    const older = await startMeilisearch({ dataDir: other.folder })
    expect((await fetch(`${older?.host}/health`)).status).toBe(200)
    await expect(startMeilisearch({ dataDir: other.folder })).rejects.toThrow('Een andere Plekwijzer')
    await older?.stop()
    expect(existsSync(join(other.folder, 'meilisearch', 'pid'))).toBe(false)
    await other.remove()
  })
})

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const since = performance.now()
  const answer = await work()
  return { answer, ms: performance.now() - since }
}

async function until(isSo: () => boolean | Promise<boolean>, limitMs = 10_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await sleep(20)) {
    if (
      await Promise.resolve()
        .then(isSo)
        .catch(() => false)
    )
      return
  }
  throw new Error(`not within ${limitMs} ms`)
}

async function call({ host, apiKey }: RunningMeilisearch, method: string, path: string, body?: unknown): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  await fetch(`${host}${path}`, { method, headers, body: body ? JSON.stringify(body) : undefined })
}

/** Takes connections and says nothing. */
async function hangingServer(): Promise<{ server: Server; host: string }> {
  const server = createServer(() => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return { server, host: `http://127.0.0.1:${port}` }
}
