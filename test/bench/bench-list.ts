/**
 * Looking at a list of a thousand rows, each about another own offer, named by code, region and location with typing mistakes:
 * as a file to the built server, until the answer. Beside it how long others wait meanwhile, and what memory it takes.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../../db/client.ts'
import { fillDemo } from '../../seed/fill-demo.ts'
import { loadReference } from '../../seed/reference.ts'
import { makeKeptProvider } from './kept-provider.ts'
import { median } from './load.ts'
import { startServer } from './server-process.ts'

export interface ListResult {
  rows: number
  previewMs: number
  /** The longest that a small question waited while a list was looked at; the median of the rounds. */
  othersWaitMs: number
  /** Of the server before the first list; then at the end of each fifth of the rounds, which must not climb. */
  megabytesBefore: number
  megabytesAfter: number[]
}

const ROWS = 1_000
const ROUNDS = 50
const WARM_UP = 5
const FIFTH = ROUNDS / 5

export async function benchList(): Promise<ListResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plekwijzer-bench-list-'))
  const { key, list } = await prepare(dataDir)
  const own = { DATA_DIR: dataDir, DEMO: '0', FINDER_ACCESS: 'public', REQUESTS_PER_MINUTE: '0', SEARCH_ENGINE: 'sqlite' }
  const server = await startServer(own)
  const megabytesBefore = server.megabytes()
  const times: { previewMs: number; othersWaitMs: number }[] = []
  const megabytesAfter: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const others = waitOfOthers(server.origin)
    const begun = performance.now()
    await look(server.origin, key, list)
    const previewMs = performance.now() - begun
    const othersWaitMs = await others.stop()
    if (round < WARM_UP) continue
    times.push({ previewMs, othersWaitMs })
    if (times.length % FIFTH === 0) megabytesAfter.push(server.megabytes())
  }
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
  const of = (name: 'previewMs' | 'othersWaitMs') => median(times.map((time) => time[name]))
  return { rows: ROWS, previewMs: of('previewMs'), othersWaitMs: of('othersWaitMs'), megabytesBefore, megabytesAfter }
}

async function prepare(dataDir: string): Promise<{ key: string; list: string }> {
  const db = openDatabase(join(dataDir, 'plekwijzer.sqlite'))
  loadReference(db, Date.now())
  await fillDemo(db, Date.now())
  const { key, offerIds } = makeKeptProvider(db, ROWS)
  db.$client.prepare("update locations set name = 'Praktijk ' || code where code glob 'bench-*'").run()
  const { code, region } = db.$client
    .prepare(
      'select p.code, r.name as region from offers o join products p on p.id = o.product_id join regions r on r.code = p.region_code where o.id = ?',
    )
    .get(offerIds[0]) as { code: string; region: string }
  db.$client.close()
  const rows = offerIds.map(
    (id, at) => `${code};${region.slice(0, -1)};praktyk ${id};${at % 3} à 4;${5 + (at % 9)};${at % 2 ? 'n.v.t.' : '2-3'}`,
  )
  return { key, list: ['Code;Regio;Locatie;Intake;Start;Wachtenden', ...rows].join('\r\n') }
}

async function look(origin: string, key: string, list: string): Promise<void> {
  const body = new FormData()
  body.set('file', new File([list], 'lijst.csv'))
  const answer = await fetch(`${origin}/api/v1/availability-imports`, { method: 'POST', headers: { Authorization: `Bearer ${key}` }, body })
  const { counts } = (await answer.json()) as { counts?: { change: number } }
  if (counts?.change !== ROWS) throw new Error(`${answer.status}: ${JSON.stringify(counts)}`)
}

/** Somebody asks something small, again and again. */
function waitOfOthers(origin: string): { stop(): Promise<number> } {
  let isOver = false
  const longest = (async () => {
    let most = 0
    while (!isOver) {
      const begun = performance.now()
      await (await fetch(`${origin}/health/live`)).text()
      most = Math.max(most, performance.now() - begun)
      await sleep(2)
    }
    return most
  })()
  return {
    stop() {
      isOver = true
      return longest
    },
  }
}
