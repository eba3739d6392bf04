/** Starts what the finder searches with: the engine on SQLite, Meilisearch when there is one, and the drains that keep their indexes. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../db/client.ts'
import { generationWatch } from '../db/queries/search-indexes.ts'
import type { Settings } from './env.ts'
import { watchDayTurn } from './jobs/day-turn.ts'
import { createDrain, type Drain } from './jobs/drain.ts'
import { createDocumentSource } from './search/document-source.ts'
import { createFinderEngine, type FinderEngine } from './search/finder-engine.ts'
import { conceptsOfKind } from './search/kind-concepts.ts'
import { createMeilisearchEngine } from './search/meilisearch-engine.ts'
import { type MeilisearchProcess, startMeilisearch } from './search/meilisearch-process.ts'
import { createSqliteEngine } from './search/sqlite-engine.ts'
import type { Reference } from './usecases/reference.ts'

type Log = (event: string, detail: Record<string, unknown>) => void

export interface RunningSearch {
  engine: FinderEngine
  isReady(): boolean
  /** Something was committed: the indexes hear of it at once. */
  wake(): void
  stop(): Promise<void>
}

/** How long the first answer may wait for Meilisearch; SQLite answers until it is there. */
const WAIT_FOR_MEILISEARCH_MS = 2_500

export async function startSearch(
  db: Database,
  settings: Settings,
  reference: () => Reference,
  now: () => number,
  log: Log,
): Promise<RunningSearch> {
  const words = reference().vocabulary
  const source = createDocumentSource({
    db,
    reference: () => reference(),
    conceptsOf: (category, themes) => conceptsOfKind(reference().vocabulary, category, themes),
  })
  const sqlite = createSqliteEngine({ db, words })
  const server = await meilisearchFor(settings, log)
  const meilisearch = server ? createMeilisearchEngine({ ...server, indexName: 'offers', words }) : null
  const parts = { db, source, now, log }
  const sqliteDrain = createDrain({ ...parts, engine: sqlite, batch: 100 })
  await sqliteDrain.drainOnce()
  const meilisearchDrain = meilisearch ? createDrain({ ...parts, engine: meilisearch, expectedCount: () => sqlite.documentCount() }) : null
  const drains = [sqliteDrain, ...(meilisearchDrain ? [meilisearchDrain] : [])]
  for (const drain of drains) drain.start()
  await readyWithin(WAIT_FOR_MEILISEARCH_MS, meilisearchDrain)
  const dayTurn = watchDayTurn(db, () => reference().today)
  const engine = createFinderEngine({ meilisearch, sqlite, choice: settings.searchEngine, generationOf: generationWatch(db), log })
  return {
    engine,
    isReady: () => sqliteDrain.isReady(),
    wake() {
      for (const drain of drains) drain.wake()
    },
    async stop() {
      dayTurn.stop()
      engine.close()
      await Promise.all(drains.map((drain) => drain.stop()))
      await meilisearch?.close()
      await server?.stop()
    },
  }
}

async function readyWithin(milliseconds: number, drain: Drain | null): Promise<void> {
  const until = performance.now() + milliseconds
  while (drain && !drain.isReady() && performance.now() < until) await sleep(20)
}

type MeilisearchServer = Pick<MeilisearchProcess, 'host' | 'apiKey'> & { stop(): Promise<void> }

/** An own server by MEILI_URL, else the packaged one as a child, else none: then SQLite searches. */
async function meilisearchFor(settings: Settings, log: Log): Promise<MeilisearchServer | null> {
  if (settings.searchEngine === 'sqlite') return null
  if (settings.meiliUrl) return { host: settings.meiliUrl, apiKey: settings.meiliKey ?? '', stop: async () => {} }
  try {
    return await startMeilisearch({ dataDir: settings.dataDir, log })
  } catch (error) {
    log('search engine cannot start', { engine: 'meilisearch', error: String(error) })
    return null
  }
}
