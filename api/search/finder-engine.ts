/** Asks Meilisearch, and SQLite when that is away, slow or without a whole index; the answer tells who served it. */
import type { EngineName } from '../domain/codes.ts'
import { EngineUnavailable, type SearchEngine, type SearchHits, type SearchRequest } from './port.ts'

export interface FinderEngine {
  search(request: SearchRequest): Promise<{ hits: SearchHits; engine: EngineName }>
  searchMany(requests: readonly SearchRequest[]): Promise<{ hits: SearchHits[]; engine: EngineName }>
  /** Which engine the next search goes to first. */
  serving(): EngineName
  /** Moves when the index that serves has changed: part of the key of a cached answer. */
  generation(): string
  close(): void
}

export interface FinderEngineParts {
  /** null where there is none. */
  meilisearch: SearchEngine | null
  sqlite: SearchEngine
  choice: 'auto' | 'meilisearch' | 'sqlite'
  /** Of `search_indexes`. */
  generationOf(engine: EngineName): number
  log?: (event: string, detail: Record<string, unknown>) => void
}

/** While Meilisearch is away nobody waits for it: it is asked once in a while, outside any request. */
const PROBE_EVERY_MS = 1_000

export function createFinderEngine({ meilisearch, sqlite, choice, generationOf, log = () => {} }: FinderEngineParts): FinderEngine {
  const first = choice === 'sqlite' ? null : meilisearch
  let isAway = true
  let isClosed = false
  const serving = (): EngineName => (first && !isAway ? first.name : sqlite.name)

  async function probe(): Promise<void> {
    if (!first || isClosed || !isAway) return
    const isHealthy = await first.isHealthy().catch(() => false)
    if (isHealthy) log('search engine back', { engine: first.name })
    isAway = !isHealthy
  }

  async function ask<Hits>(from: (engine: SearchEngine) => Promise<Hits>): Promise<{ hits: Hits; engine: EngineName }> {
    if (first && !isAway) {
      try {
        return { hits: await from(first), engine: first.name }
      } catch (error) {
        if (!(error instanceof EngineUnavailable)) throw error
        isAway = true
        log('search engine away', { engine: first.name, error: error.message })
      }
    }
    return { hits: await from(sqlite), engine: sqlite.name }
  }

  void probe()
  const timer = setInterval(() => void probe(), PROBE_EVERY_MS)
  timer.unref()
  return {
    search: (request) => ask((engine) => engine.search(request)),
    searchMany: (requests) => ask((engine) => engine.searchMany(requests)),
    serving,
    generation: () => `${serving()} ${generationOf(serving())}`,
    close() {
      isClosed = true
      clearInterval(timer)
    },
  }
}
