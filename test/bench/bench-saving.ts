/**
 * Saving 200 rows by one request, with all that belongs to it (rights, rules, versions, reports, moments, audit), against a
 * bare better-sqlite3 transaction that only inserts the 200 reports and updates the 200 offers; then how long it takes until
 * the finder's order and counts follow.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MeilisearchProcess } from '../../api/search/meilisearch-process.ts'
import { openDatabase } from '../../db/client.ts'
import { bareSaving } from './bare-saving.ts'
import { makeKeptProvider } from './kept-provider.ts'
import { median, percentile } from './load.ts'
import { startServer, untilServedBy } from './server-process.ts'

export interface SavingRow {
  offers: number
  rows: number
  bare: Spread
  ours: Spread
  /** From the answer to the save until a search counts all rows anew. */
  found: Spread
}

interface Spread {
  p50Ms: number
  p95Ms: number
}

const ROWS = 200
const WARM_UP = 15
const ROUNDS = 40
const POLL_MS = 2
/** One of these is a place that is free now, the other is not. */
const WEEKS = [1, 6] as const

type Bench = { offers: number; dataDir: string; meilisearch: MeilisearchProcess }

export async function benchSaving({ offers, dataDir, meilisearch }: Bench): Promise<SavingRow> {
  const ownFolder = mkdtempSync(join(tmpdir(), 'plekwijzer-bare-'))
  const db = openDatabase(join(dataDir, 'plekwijzer.sqlite'))
  const kept = makeKeptProvider(db, ROWS)
  db.$client.prepare('vacuum into ?').run(join(ownFolder, 'bare.sqlite'))
  db.$client.close()
  const bare = bareSaving(join(ownFolder, 'bare.sqlite'), kept.offerIds)
  const own = { DATA_DIR: dataDir, DEMO: '0', FINDER_ACCESS: 'public', REQUESTS_PER_MINUTE: '0' }
  const server = await startServer({ ...own, MEILI_URL: meilisearch.host, MEILI_KEY: meilisearch.apiKey })
  await untilServedBy('meilisearch', server.origin)
  const save = saver(server.origin, kept)
  // What the same provider has free besides.
  const others = await countOpen(server.origin, kept.providerId)
  const times = { bare: [] as number[], ours: [] as number[], found: [] as number[] }
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const weeks = WEEKS[round % 2] ?? 1
    const ours = await timed(() => save(weeks, round))
    const found = await timed(() => untilCounted(server.origin, kept.providerId, others + (weeks === 1 ? ROWS : 0)))
    const direct = await timed(async () => bare.save(weeks))
    if (round < WARM_UP) continue
    times.ours.push(ours)
    times.found.push(found)
    times.bare.push(direct)
  }
  await server.stop()
  bare.close()
  rmSync(ownFolder, { recursive: true, force: true })
  return { offers, rows: ROWS, bare: spread(times.bare), ours: spread(times.ours), found: spread(times.found) }
}

/** Each row with the version that was stored last, as a screen sends it. */
function saver(origin: string, { key, offerIds }: { key: string; offerIds: readonly string[] }) {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  return async (startWaitWeeks: number, round: number): Promise<void> => {
    const values = { kind: 'change', version: round + 1, intakeMode: 'accepting', intakeWaitWeeks: 1, startWaitWeeks, waitingCount: 3 }
    const body = JSON.stringify({ reports: offerIds.map((offerId) => ({ offerId, ...values })) })
    const answer = await fetch(`${origin}/api/v1/availability-reports`, { method: 'POST', headers, body })
    const { counts } = (await answer.json()) as { counts?: { stored: number } }
    if (counts?.stored !== offerIds.length) throw new Error(`${answer.status}: ${JSON.stringify(counts)}`)
  }
}

async function untilCounted(origin: string, providerId: string, total: number): Promise<void> {
  while ((await countOpen(origin, providerId)) !== total) await sleep(POLL_MS)
}

async function countOpen(origin: string, providerId: string): Promise<number> {
  const answer = await fetch(`${origin}/api/v1/offers?provider=${providerId}&status=open&pageSize=1`)
  return ((await answer.json()) as { total: number }).total
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

const spread = (times: readonly number[]): Spread => ({ p50Ms: median(times), p95Ms: percentile(times, 0.95) })
