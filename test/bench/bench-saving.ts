/**
 * Saving 200 rows by one request, with all that belongs to it (rights, rules, versions, reports, moments, audit), against a
 * bare better-sqlite3 transaction that only inserts the 200 reports and updates the 200 offers; then how long it takes until
 * the finder's order and counts follow. Apart from it the first save of a day, which moves the duty of all rows.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MeilisearchProcess } from '../../api/search/meilisearch-process.ts'
import { openDatabase } from '../../db/client.ts'
import { bareSaving } from './bare-saving.ts'
import { dayTurner } from './day-turner.ts'
import { watchMachine } from './disturbance.ts'
import { makeKeptProvider } from './kept-provider.ts'
import { median, percentile } from './load.ts'
import { startServer, untilServedBy } from './server-process.ts'

export interface SavingRow {
  offers: number
  rows: number
  bare: Spread
  ours: Spread
  /** The first of a day. */
  first: Spread
  /** From the answer to the save until a search counts all rows anew. */
  found: Spread
  /** GET /my/offers with all rows. */
  list: Spread
}

interface Spread {
  leastMs: number
  p50Ms: number
  p95Ms: number
  /** On average. */
  cpuMs: number
}

const ROWS = 200
const WARM_UP = 15
const ROUNDS = 40
const POLL_MS = 2
/** A place that is free now, and one that is not. */
const OPEN_WEEKS = 1
const WAITING_WEEKS = 6

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
  const turnDay = dayTurner(join(dataDir, 'plekwijzer.sqlite'))
  // What the same provider has free besides.
  const others = await countOpen(server.origin, kept.providerId)
  const rounds: Round[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    await untilIdle(server.origin)
    const ours = await timed(() => save(OPEN_WEEKS), server.pid)
    const found = await timed(() => untilCounted(server.origin, kept.providerId, others + ROWS), server.pid)
    await untilIdle(server.origin)
    const direct = await timed(async () => bare.save(round % 2 ? OPEN_WEEKS : WAITING_WEEKS), process.pid)
    const list = await timed(() => readList(server.origin, kept.key), server.pid)
    turnDay.back(Date.now())
    const first = await timed(() => save(WAITING_WEEKS), server.pid)
    if (round >= WARM_UP) rounds.push({ ours, first, found, bare: direct, list })
  }
  await server.stop()
  turnDay.close()
  bare.close()
  rmSync(ownFolder, { recursive: true, force: true })
  const of = (part: keyof Round) => spread(rounds.map((round) => round[part]))
  return { offers, rows: ROWS, bare: of('bare'), ours: of('ours'), first: of('first'), found: of('found'), list: of('list') }
}

type Round = Record<'ours' | 'first' | 'found' | 'bare' | 'list', Timed>

/** What another save left to do is not measured. */
async function untilIdle(origin: string): Promise<void> {
  for (;;) {
    const { outbox } = (await (await fetch(`${origin}/health/ready`)).json()) as { outbox: number }
    if (outbox === 0) return
    await sleep(5)
  }
}

async function readList(origin: string, key: string): Promise<void> {
  const answer = await fetch(`${origin}/api/v1/my/offers`, { headers: { Authorization: `Bearer ${key}` } })
  const { total } = (await answer.json()) as { total: number }
  if (total < ROWS) throw new Error(`${total} rows`)
}

/** Each row with the version that was stored last, as a screen sends it. */
function saver(origin: string, { key, offerIds }: { key: string; offerIds: readonly string[] }) {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  let version = 0
  return async (startWaitWeeks: number): Promise<void> => {
    version += 1
    const values = { kind: 'change', version, intakeMode: 'accepting', intakeWaitWeeks: 1, startWaitWeeks, waitingCount: 3 }
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

interface Timed {
  ms: number
  cpuMs: number
}

/** With the time that `pid` worked meanwhile, which others on the machine hardly touch; its clock ticks in hundredths, so only its mean says something. */
async function timed(work: () => Promise<void>, pid: number): Promise<Timed> {
  const worked = watchMachine([pid])
  const begun = performance.now()
  await work()
  return { ms: performance.now() - begun, cpuMs: worked().ownSeconds * 1000 }
}

function spread(times: readonly Timed[]): Spread {
  const all = times.map(({ ms }) => ms)
  const cpuMs = times.reduce((sum, one) => sum + one.cpuMs, 0) / times.length
  return { leastMs: Math.min(...all), p50Ms: median(all), p95Ms: percentile(all, 0.95), cpuMs }
}
