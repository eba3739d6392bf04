/** Starts what the finder searches with: the engine on SQLite, Meilisearch when there is one, and the drains that keep their indexes. */
import type { Database } from '../db/client.ts'
import { generationOf } from '../db/queries/search-indexes.ts'
import type { Settings } from './env.ts'
import { createDrain, type Drain } from './jobs/drain.ts'
import { createDocumentSource } from './search/document-source.ts'
import { createFinderEngine } from './search/finder-engine.ts'
import type { IndexEngine } from './search/index-engine.ts'
import { conceptsOfKind } from './search/kind-concepts.ts'
import { createMeilisearchEngine } from './search/meilisearch-engine.ts'
import { type MeilisearchProcess, startMeilisearch } from './search/meilisearch-process.ts'
import { createSqliteEngine } from './search/sqlite-engine.ts'
import type { Reference } from './usecases/reference.ts'

type Log = (event: string, detail: Record<string, unknown>) => void

export async function startSearch(db: Database, settings: Settings, reference: () => Reference, now: () => number, log: Log) {
  const words = reference().vocabulary
  const source = createDocumentSource({
    db,
    reference: () => reference(),
    conceptsOf: (category, themes) => conceptsOfKind(reference().vocabulary, category, themes),
  })
  const sqlite = createSqliteEngine({ db, words })
  const server = await meilisearchFor(settings, log)
  const meilisearch = server ? createMeilisearchEngine({ ...server, indexName: 'offers', words }) : null
  const drainOf = (engine: IndexEngine, batch?: number): Drain => createDrain({ db, engine, source, now, batch, log })
  const sqliteDrain = drainOf(sqlite, 100)
  // The first answer may come before Meilisearch is filled: SQLite is ready at once.
  await sqliteDrain.drainOnce()
  const drains = [sqliteDrain, ...(meilisearch ? [drainOf(meilisearch)] : [])]
  for (const drain of drains) drain.start()
  const generation = (engine: 'meilisearch' | 'sqlite') => generationOf(db, engine)
  const engine = createFinderEngine({ meilisearch, sqlite, choice: settings.searchEngine, generationOf: generation, log })
  return {
    engine,
    isReady: () => sqliteDrain.isReady(),
    wake() {
      for (const drain of drains) drain.wake()
    },
    async stop() {
      engine.close()
      await Promise.all(drains.map((drain) => drain.stop()))
      await meilisearch?.close()
      await server?.stop()
    },
  }
}

/** An own server by MEILI_URL, else the packaged one as a child, else none. */
async function meilisearchFor(
  settings: Settings,
  log: Log,
): Promise<(Pick<MeilisearchProcess, 'host' | 'apiKey'> & { stop(): Promise<void> }) | null> {
  if (settings.searchEngine === 'sqlite') return null
  if (settings.meiliUrl) return { host: settings.meiliUrl, apiKey: settings.meiliKey ?? '', stop: async () => {} }
  return startMeilisearch({ dataDir: settings.dataDir, log })
}
