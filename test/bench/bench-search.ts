/** GET /offers, cache cold and warm, against the identical multi-search sent straight to Meilisearch. */
import { join } from 'node:path'
import { amsterdamCalendar } from '../../api/calendar/amsterdam.ts'
import { createInterpreter } from '../../api/search/interpret.ts'
import type { MeilisearchProcess } from '../../api/search/meilisearch-process.ts'
import { planQueries } from '../../api/search/meilisearch-queries.ts'
import { searchesForKinds } from '../../api/usecases/likely-kinds.ts'
import { measureNearness, resolveNear } from '../../api/usecases/nearness.ts'
import type { Reference } from '../../api/usecases/reference.ts'
import { createReferenceSource } from '../../api/usecases/reference-source.ts'
import { planSearch } from '../../api/usecases/search-plan.ts'
import { parseSearchQuery } from '../../api/usecases/search-query.ts'
import { openDatabase } from '../../db/client.ts'
import { watchChanges } from '../../db/queries/changes.ts'
import { quietestHalf, quietRounds, watchMachine } from './disturbance.ts'
import { type Measured, measureLoad, medianOf, type Target } from './load.ts'
import type { BenchOptions } from './options.ts'
import { addressesOf, type QueryKind } from './query-kinds.ts'
import { residentMegabytes, type ServerProcess, startServer, untilServedBy } from './server-process.ts'

export interface SearchBench extends Pick<BenchOptions, 'kinds' | 'clients' | 'rounds' | 'roundMs' | 'warmUpMs'> {
  offers: number
  dataDir: string
  meilisearch: MeilisearchProcess
}

export interface SearchRow {
  offers: number
  kind: QueryKind
  clients: number
  direct: Figures
  cold: Figures
  warm: Figures
}

/** Medians; `cpuMs` is what the servers worked for one request, which others on the machine hardly touch. */
interface Figures extends Measured {
  cpuMs: number
  otherCores: number
}

export async function benchSearch(bench: SearchBench) {
  const { dataDir, meilisearch } = bench
  // First, because nothing else runs meanwhile: a connection left idle so long is closed by the server.
  const reference = readReferenceOf(dataDir)
  const own = { DATA_DIR: dataDir, DEMO: '0', FINDER_ACCESS: 'public', REQUESTS_PER_MINUTE: '0' }
  const server = await startServer({ ...own, MEILI_URL: meilisearch.host, MEILI_KEY: meilisearch.apiKey })
  await untilServedBy('meilisearch', server.origin)
  const rows: SearchRow[] = []
  for (const kind of bench.kinds) rows.push(...(await benchKind(bench, kind, server, reference)))
  const memory = {
    offers: bench.offers,
    serverMegabytes: server.megabytes(),
    meilisearchMegabytes: residentMegabytes(meilisearch.pid() ?? 0),
  }
  await server.stop()
  return { rows, memory }
}

/** A server runs for weeks: what is measured on either side is not its first seconds, when the code is still being compiled. */
const WARM_UP_CLIENTS = 8

/** Each of the three in turn, round after round, so that a disturbance falls on all of them. */
async function benchKind(bench: SearchBench, kind: QueryKind, server: ServerProcess, reference: Reference): Promise<SearchRow[]> {
  const addresses = await withSomethingInTime(server, addressesOf(kind, reference))
  const targets = [
    directTarget(bench.meilisearch, addresses, reference),
    finderTarget(server, addresses, true),
    finderTarget(server, addresses, false),
  ]
  for (const target of targets) await measureLoad(target, WARM_UP_CLIENTS, bench.warmUpMs)
  const processes = [server.pid, bench.meilisearch.pid() ?? 0]
  const rows: SearchRow[] = []
  for (const clients of bench.clients) {
    const rounds = await measureRounds(bench, targets, clients, processes)
    const [direct, cold, warm] = targets.map((_, at) => medianOf(rounds.flatMap((round) => round[at] ?? [])))
    if (direct && cold && warm) rows.push({ offers: bench.offers, kind, clients, direct, cold, warm })
  }
  return rows
}

/** Up to three times as many where others use the machine; then those in which they did least. */
async function measureRounds({ rounds, roundMs }: SearchBench, targets: readonly Target[], clients: number, processes: readonly number[]) {
  const done: Awaited<ReturnType<typeof measureWatched>>[][] = []
  while (done.length < rounds || (quietRounds(done).length < rounds && done.length < 3 * rounds)) {
    const round: (typeof done)[number] = []
    for (const target of targets) round.push(await measureWatched(target, clients, roundMs, processes))
    done.push(round)
  }
  const quiet = quietRounds(done)
  return quiet.length > 0 ? quiet : quietestHalf(done)
}

async function measureWatched(target: Target, clients: number, roundMs: number, processes: readonly number[]) {
  const servers = watchMachine(processes)
  const everything = watchMachine([process.pid, ...processes])
  const measured = await measureLoad(target, clients, roundMs)
  const { ownSeconds } = servers()
  const { otherCores } = everything()
  const requests = (measured.requestsPerSecond * roundMs) / 1000
  return { ...measured, cpuMs: (1000 * ownSeconds) / requests, ownSeconds, otherCores }
}

/** Where nothing is in time the finder searches on; that is more than the multi-search beside it does. Fills the cache too. */
async function withSomethingInTime({ origin }: ServerProcess, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const address of addresses) {
    const answer = (await (await fetch(origin + address)).json()) as { alternatives?: unknown[] }
    if (!answer.alternatives) found.push(address)
  }
  if (found.length < 10) throw new Error(`too few searches find something in time: ${found.length}`)
  return found
}

/** Cold asks past the cache of answers, as HTTP has it. */
function finderTarget({ origin }: ServerProcess, addresses: readonly string[], isCold: boolean): Target {
  const headers: Record<string, string> = isCold ? { 'cache-control': 'no-cache' } : {}
  return { origin, request: (at) => ({ method: 'GET', path: addresses[at % addresses.length] ?? '/', headers }) }
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
  const plan = planSearch({ interpret, nearnessOf }, query, {
    kind: 'anonymous',
    visibleRegions: undefined,
    memberRegions: [],
    ownProviderId: null,
    staffRegions: [],
  })
  const searches = [plan.request, ...searchesForKinds(plan)].map((request) => planQueries(request, 'offers'))
  return JSON.stringify({ queries: searches.flatMap(({ hits, others }) => [hits, ...others.map((other) => other.query)]) })
}

let interpreter: ReturnType<typeof createInterpreter> | undefined

function createInterpreterOnce({ vocabulary }: Reference) {
  interpreter ??= createInterpreter(vocabulary)
  return interpreter
}

function readReferenceOf(dataDir: string): Reference {
  const db = openDatabase(join(dataDir, 'plekwijzer.sqlite'))
  const reference = createReferenceSource(db, watchChanges(db), amsterdamCalendar(), Date.now)()
  db.$client.close()
  return reference
}
