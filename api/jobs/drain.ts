/**
 * Brings what the outbox holds to one index, for ever. Each document is made anew from the current row and `now`, so the
 * order of changes does not matter; a row leaves the outbox only when the index has taken its document in.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../db/client.ts'
import { forgetQueued, nextMoment } from '../../db/queries/outbox.ts'
import { recordBatch } from '../../db/queries/search-indexes.ts'
import { takeReady } from '../../db/queries/search-outbox.ts'
import type { DocumentSource } from '../search/document-source.ts'
import type { IndexEngine } from '../search/index-engine.ts'
import { createAlarm } from './drain-alarm.ts'
import { createIndexKeeper } from './drain-keeper.ts'

export interface DrainParts {
  db: Database
  engine: IndexEngine
  source: DocumentSource
  now(): number
  /** How many documents the index should hold; the one in the store itself cannot lose any. */
  expectedCount?: () => Promise<number>
  /** How many outbox rows at once; an index in this process takes fewer, since the finder waits meanwhile. */
  batch?: number
  log?: (event: string, detail: Record<string, unknown>) => void
}

export interface Drain {
  start(): void
  /** Call after a commit in this process: the change is indexed at once. */
  wake(): void
  /** Whether the index is there, whole, and made with our settings. */
  isReady(): boolean
  /** Builds the index anew beside the one that serves. */
  rebuild(): Promise<void>
  /** One turn, for tests and commands: how many offers were brought to the index. */
  drainOnce(): Promise<number>
  stop(): Promise<void>
}

const BATCH = 1_000
/**
 * How often the outbox is looked at unasked: for what another process wrote, and for moments that have come. One look is
 * one step in an index, cheaper than asking first whether the file has changed.
 */
const LOOK_EVERY_MS = 200
/** A build can take a minute; what is cut off is done again at the next start. */
const LONGEST_FAREWELL_MS = 1_000
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 2_000

export function createDrain(parts: DrainParts): Drain {
  const { engine, log = () => {} } = parts
  const alarm = createAlarm()
  const keeper = createIndexKeeper(parts)
  const exclusively = createQueue()
  const takeTurn = () => exclusively(() => turn(parts, keeper.keep))
  let isStopped = false
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !isStopped; ) {
      try {
        const done = await takeTurn()
        pause = FIRST_PAUSE_MS
        if (done === 0) await alarm.wait(LOOK_EVERY_MS)
      } catch (error) {
        log('drain failed', { target: engine.name, error: String(error), againInMs: pause })
        await alarm.waitOut(pause)
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2)
      }
    }
  }

  return {
    start() {
      running ??= run()
    },
    wake: alarm.ring,
    isReady: keeper.isReady,
    rebuild: () => exclusively(keeper.rebuild),
    drainOnce: takeTurn,
    async stop() {
      isStopped = true
      alarm.end()
      await Promise.race([running, sleep(LONGEST_FAREWELL_MS, undefined, { ref: false })])
    },
  }
}

/** A batch that went to the old index while a new one was filled would be lost with it: one thing at a time. */
function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}

async function turn(parts: DrainParts, keep: () => Promise<void>): Promise<number> {
  await keep()
  const { db, engine, now } = parts
  const next = nextMoment(db, engine.name)
  if (next === null || next > now()) return 0
  return bringBatch(parts)
}

async function bringBatch({ db, engine, source, now, batch = BATCH }: DrainParts): Promise<number> {
  const taken = takeReady(db, engine.name, now(), batch)
  const ids = [...new Set(taken.map(({ offerId }) => offerId))]
  const documents = source.documentsOf(ids, now())
  const found = new Set(documents.map(({ id }) => id))
  await engine.upsert(documents)
  await engine.remove(ids.filter((id) => !found.has(id)))
  db.transaction((tx) => {
    forgetQueued(
      tx,
      taken.map(({ id }) => id),
    )
    recordBatch(tx, engine.name)
  })
  return ids.length
}
