/**
 * Figures about so many offers with three years of history: the screen's questions against the same grid done naively from the
 * reports; how long a cold build of the months takes, what the finder has to wait meanwhile, and what a large export takes.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '../../db/client.ts'
import { signInAsReader } from './demo-sign-in.ts'
import { watchMachine } from './disturbance.ts'
import { type Measured, measureLoad, median, percentile } from './load.ts'
import { naiveGrid } from './naive-bottlenecks.ts'
import { type ServerProcess, startServer } from './server-process.ts'

export interface BottleneckRow {
  offers: number
  reports: number
  /** The grid of now, and twelve months of it: what the screen asks. */
  screenP50Ms: number
  screenP95Ms: number
  gridP50Ms: number
  pageP50Ms: number
  pageP95Ms: number
  /** One grid from the reports. */
  naiveMs: number
  /** Cells of both that differ in their number of offers. */
  cellsThatDiffer: number
  rebuildSeconds: number
  finderQuiet: Measured
  finderMeanwhile: Measured
  /** A small transaction of another process, 95th percentile. */
  writeQuietMs: number
  writeMeanwhileMs: number
  exportMegabytes: number
  exportSeconds: number
  /** Of the server and its thread: at rest, and at most during the export. */
  restMegabytes: number
  exportPeakMegabytes: number
  otherCores: number
}

const ROUNDS = 40
const NAIVE_ROUNDS = 3
const WRITES = 20
const FINDER_MS = 8_000
/** So that no two questions are the same. */
const AGES = 18

export async function benchBottlenecks(offers: number, dataDir: string): Promise<BottleneckRow> {
  const db = openDatabase(join(dataDir, 'plekwijzer.sqlite'))
  const server = await startServer({ DATA_DIR: dataDir, DEMO: '1', SEARCH_ENGINE: 'sqlite', ANSWER_CACHE_MB: '0' })
  try {
    const months = await firstBuild(db, server)
    await finder(server, FINDER_MS)
    const watched = watchMachine([process.pid, server.pid])
    const finderQuiet = await finder(server, FINDER_MS)
    const writeQuietMs = percentile(await writes(db), 0.95)
    const headers = await signInAsReader(server.origin)
    const asked = await askScreen(server, headers)
    const exported = await exportTrend(server, headers)
    const ours = await gridOffers(server, headers)
    const naive = naiveTimes(db)
    const cellsThatDiffer = countDiffering(ours, naive.grid)
    const rebuilt = await coldBuild(db, server, months)
    const { otherCores } = watched()
    const reports = db.$client.prepare('select count(*) from reports').pluck().get() as number
    return { offers, reports, ...asked, naiveMs: naive.ms, cellsThatDiffer, ...rebuilt, finderQuiet, writeQuietMs, ...exported, otherCores }
  } finally {
    await server.stop()
    db.$client.close()
  }
}

/** The search index too: that is not what is measured. Answers with how many months there are. */
async function firstBuild(db: Database, { origin }: ServerProcess): Promise<number> {
  for (let months = -1; ; await sleep(4_000)) {
    const kept = keptMonths(db)
    const { outbox } = (await (await fetch(`${origin}/health/ready`)).json()) as { outbox: number }
    if (kept > 0 && kept === months && outbox === 0) return kept
    months = kept
  }
}

function keptMonths(db: Database): number {
  return db.$client.prepare('select count(*) from months_kept').pluck().get() as number
}

/** As `npm run rebuild-months` begins: not a month is left. The thread sees it within a minute, and builds while somebody searches. */
async function coldBuild(db: Database, server: ServerProcess, months: number) {
  db.$client.exec('delete from months_kept')
  db.$client.exec('delete from month_rows')
  while (db.$client.prepare('select 1 from month_rows limit 1').get() === undefined) await sleep(20)
  const begun = performance.now()
  const rounds: Measured[] = []
  const written: number[] = []
  while (keptMonths(db) < months) {
    rounds.push(await finder(server, 1_000))
    written.push(...(await writes(db)))
  }
  const rebuildSeconds = (performance.now() - begun) / 1000
  return { rebuildSeconds, finderMeanwhile: middle(rounds), writeMeanwhileMs: percentile(written, 0.95) }
}

/** As a save does: wait for the lock, write, commit. */
async function writes(db: Database): Promise<number[]> {
  const write = db.$client.prepare('update offers set version = version + 1 where id = (select min(id) from offers)')
  const times: number[] = []
  for (let round = 0; round < WRITES; round += 1) {
    const begun = performance.now()
    db.$client.transaction(() => write.run()).immediate()
    times.push(performance.now() - begun)
    await sleep(7)
  }
  return times
}

function middle(rounds: readonly Measured[]): Measured {
  const of = (name: keyof Measured) => median(rounds.map((round) => round[name]))
  return { requestsPerSecond: of('requestsPerSecond'), p50Ms: of('p50Ms'), p95Ms: of('p95Ms'), bytes: of('bytes') }
}

function finder({ origin }: ServerProcess, forMs: number): Promise<Measured> {
  const queries = ['', 'category=basis-ggz&', 'region=JZ12&', 'status=open&', 'sector=ggz&age=12&']
  const request = (at: number) => {
    const query = queries[at % queries.length] ?? ''
    return { method: 'GET' as const, path: `/api/v1/offers?${query}pageSize=20&page=${1 + (at % 7)}` }
  }
  return measureLoad({ origin, request }, 1, forMs)
}

async function askScreen({ origin }: ServerProcess, headers: Record<string, string>) {
  const grids: number[] = []
  const screens: number[] = []
  const pages: number[] = []
  const timed = async (path: string) => {
    const begun = performance.now()
    const answer = await fetch(`${origin}${path}`, { headers })
    await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return performance.now() - begun
  }
  for (let round = -5; round < ROUNDS; round += 1) {
    const age = (round + AGES) % AGES
    const grid = await timed(`/api/v1/bottlenecks?groupBy=category&groupBy=region&age=${age}`)
    const trend = await timed(`/api/v1/bottlenecks/trend?groupBy=category&months=12&age=${age}`)
    const page = await timed(`/knelpunten?age=${age}`)
    if (round < 0) continue
    grids.push(grid)
    screens.push(grid + trend)
    pages.push(page)
  }
  return {
    gridP50Ms: median(grids),
    screenP50Ms: median(screens),
    screenP95Ms: percentile(screens, 0.95),
    pageP50Ms: median(pages),
    pageP95Ms: percentile(pages, 0.95),
  }
}

/** Every kind of care in every region, three years of months, as CSV; read as it comes. */
async function exportTrend(server: ServerProcess, headers: Record<string, string>) {
  const restMegabytes = server.megabytes()
  let exportPeakMegabytes = restMegabytes
  let bytes = 0
  const begun = performance.now()
  const path = '/api/v1/bottlenecks/trend?groupBy=municipality&groupBy=category&months=36'
  const answer = await fetch(`${server.origin}${path}`, { headers: { ...headers, accept: 'text/csv' } })
  if (!answer.ok || !answer.body) throw new Error(`${path}: ${answer.status}`)
  for await (const chunk of answer.body) {
    bytes += (chunk as Uint8Array).length
    exportPeakMegabytes = Math.max(exportPeakMegabytes, server.megabytes())
  }
  const exportSeconds = (performance.now() - begun) / 1000
  return { restMegabytes, exportPeakMegabytes, exportMegabytes: bytes / 1_048_576, exportSeconds }
}

function naiveTimes(db: Database) {
  const now = Date.now()
  const times: number[] = []
  let grid = new Map<string, { offers: number; median: number | null }>()
  for (let round = 0; round < NAIVE_ROUNDS; round += 1) {
    const begun = performance.now()
    grid = naiveGrid(db, now)
    times.push(performance.now() - begun)
  }
  return { ms: median(times), grid }
}

/** Asked before the naive way holds this process for so long that the server hangs up. */
async function gridOffers({ origin }: ServerProcess, headers: Record<string, string>): Promise<Map<string, number>> {
  const answer = await fetch(`${origin}/api/v1/bottlenecks?groupBy=category&groupBy=region`, { headers })
  const { items } = (await answer.json()) as { items: { key: Record<string, string>; offers: number }[] }
  return new Map(items.map(({ key, offers }) => [`${key.category} ${key.region}`, offers]))
}

function countDiffering(ours: ReadonlyMap<string, number>, naive: ReturnType<typeof naiveGrid>): number {
  const keys = new Set([...ours.keys(), ...naive.keys()])
  return [...keys].filter((key) => ours.get(key) !== naive.get(key)?.offers).length
}
