/** GET /offers, cache cold and warm, against the identical multi-search sent straight to Meilisearch. */
import { join } from 'node:path'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { createInterpreter } from '../../api/search/interpret.ts'
import type { MeilisearchProcess } from '../../api/search/meilisearch-process.ts'
import { planQueries } from '../../api/search/meilisearch-queries.ts'
import { measureNearness, resolveNear } from '../../api/usecases/nearness.ts'
import type { Reference } from '../../api/usecases/reference.ts'
import { createReferenceSource } from '../../api/usecases/reference-source.ts'
import { planSearch } from '../../api/usecases/search-plan.ts'
import { parseSearchQuery } from '../../api/usecases/search-query.ts'
import { openDatabase } from '../../db/client.ts'
import { type Measured, measureLoad, medianOf, type Target } from './load.ts'
import { addressesOf, type QueryKind, queryKinds } from './query-kinds.ts'
import { residentMegabytes, type ServerProcess, startServer, untilServedBy } from './server-process.ts'

export interface SearchBench {
  offers: number
  dataDir: string
  meilisearch: MeilisearchProcess
  roundMs: number
  rounds: number
}

export interface SearchRow {
  offers: number
  kind: QueryKind
  clients: number
  direct: Measured
  cold: Measured
  warm: Measured
}

const CLIENTS = [1, 8, 32]

export async function benchSearch(bench: SearchBench) {
  const { dataDir, meilisearch } = bench
  const settings = {
    DATA_DIR: dataDir,
    DEMO: '0',
    FINDER_ACCESS: 'public',
    MEILI_URL: meilisearch.host,
    MEILI_KEY: meilisearch.apiKey,
    REQUESTS_PER_MINUTE: '0',
  }
  const cold = await startServer({ ...settings, ANSWER_CACHE_MB: '0' })
  await untilServedBy('meilisearch', cold.origin)
  const rows = await coldAndWarm(bench, cold, settings)
  const memory = {
    offers: bench.offers,
    serverMegabytes: cold.megabytes(),
    meilisearchMegabytes: residentMegabytes(meilisearch.pid() ?? 0),
  }
  await cold.stop()
  return { rows, memory }
}

/** Each point of the three in turn, round after round, so that a disturbance falls on all of them. */
async function coldAndWarm(bench: SearchBench, cold: ServerProcess, settings: Record<string, string>): Promise<SearchRow[]> {
  const warm = await startServer(settings)
  await untilServedBy('meilisearch', warm.origin)
  const reference = readReferenceOf(bench.dataDir)
  const rows: SearchRow[] = []
  for (const kind of queryKinds) {
    const addresses = addressesOf(kind, reference)
    const targets = [directTarget(bench.meilisearch, addresses, reference), finderTarget(cold, addresses), finderTarget(warm, addresses)]
    for (const clients of CLIENTS) {
      const runs: Measured[][] = [[], [], []]
      for (let round = 0; round < bench.rounds; round++) {
        for (const [at, target] of targets.entries()) runs[at]?.push(await measureLoad(target, clients, bench.roundMs))
      }
      const [direct, first, again] = runs.map(medianOf)
      if (direct && first && again) rows.push({ offers: bench.offers, kind, clients, direct, cold: first, warm: again })
    }
  }
  await warm.stop()
  return rows
}

function finderTarget({ origin }: ServerProcess, addresses: readonly string[]): Target {
  return { origin, request: (at) => ({ method: 'GET', path: addresses[at % addresses.length] ?? '/' }) }
}

function directTarget({ host, apiKey }: MeilisearchProcess, addresses: readonly string[], reference: Reference): Target {
  const bodies = addresses.map((address) => multiSearchOf(address, reference))
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` }
  return { origin: host, request: (at) => ({ method: 'POST', path: '/multi-search', body: bodies[at % bodies.length], headers }) }
}

/** What the finder itself sends for this address. */
function multiSearchOf(address: string, reference: Reference): string {
  const parameters: Record<string, string[]> = {}
  for (const [name, value] of new URL(address, 'http://localhost').searchParams) parameters[name] = [...(parameters[name] ?? []), value]
  const { query } = parseSearchQuery(parameters, reference)
  if (!query) throw new Error(`not a search: ${address}`)
  const { interpret } = createInterpreterOnce(reference)
  const nearnessOf = (near: string) => {
    const found = resolveNear(reference, near)
    return found ? measureNearness(reference, found) : null
  }
  const { request } = planSearch({ interpret, nearnessOf }, query, { kind: 'anonymous', visibleRegions: undefined })
  const { hits, others } = planQueries(request, 'offers')
  return JSON.stringify({ queries: [hits, ...others.map((other) => other.query)] })
}

let interpreter: ReturnType<typeof createInterpreter> | undefined

function createInterpreterOnce({ vocabulary }: Reference) {
  interpreter ??= createInterpreter(vocabulary)
  return interpreter
}

function readReferenceOf(dataDir: string): Reference {
  const db = openDatabase(join(dataDir, 'plekwijzer.sqlite'))
  const reference = createReferenceSource(db, amsterdamCalendar(), Date.now)()
  db.$client.close()
  return reference
}
