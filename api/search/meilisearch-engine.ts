/** The search port on Meilisearch. */
import type { OfferDocument } from './document.ts'
import type { IndexEngine, IndexState } from './index-engine.ts'
import { type IndexWords, settingsHash } from './index-words.ts'
import { toIndexed } from './indexed-document.ts'
import { type QueryAnswer, readAnswers } from './meilisearch-answers.ts'
import { connectMeilisearch, type MeilisearchAddress, MeilisearchRefusal, type PooledClient } from './meilisearch-client.ts'
import { type PlannedSearch, planQueries } from './meilisearch-queries.ts'
import { rebuildIndex } from './meilisearch-rebuild.ts'
import { indexSettings, markedSettings, markOf } from './meilisearch-settings.ts'
import { taskSucceeded } from './meilisearch-tasks.ts'
import type { SearchHits, SearchRequest } from './port.ts'

export interface MeilisearchEngineOptions extends MeilisearchAddress {
  indexName: string
  words: IndexWords
}

/** A finder that waits longer turns to SQLite, and with that still answers within a second. */
const SEARCH_TIMEOUT_MS = 800
const NOTHING: SearchHits = { ids: [], total: 0, inTime: 0, counts: {}, unbounded: {} }
const HEALTH_TIMEOUT_MS = 2_000

export function createMeilisearchEngine({ host, apiKey, indexName, words }: MeilisearchEngineOptions): IndexEngine {
  const connection = connectMeilisearch({ host, apiKey })
  const { client } = connection
  const index = client.index(indexName)
  const settings = indexSettings(words)
  const hash = settingsHash(settings, words)
  const state = () => stateOf(connection, indexName, markOf(hash))
  return {
    name: 'meilisearch',
    settingsHash: hash,
    state,
    async search(request) {
      const [hits] = await searchAll(connection, indexName, [request])
      return hits ?? NOTHING
    },
    searchMany: (requests) => searchAll(connection, indexName, requests),
    async upsert(documents) {
      if (documents.length > 0) await taskSucceeded(client, await index.addDocuments(documents.map(toIndexed), { primaryKey: 'id' }))
    },
    async remove(ids) {
      if (ids.length > 0) await taskSucceeded(client, await index.deleteDocuments([...ids]))
    },
    rebuild: (documents: Iterable<readonly OfferDocument[]>) => rebuildIndex(client, indexName, markedSettings(settings, hash), documents),
    isHealthy: async () => (await state()) === 'ready',
    documentCount: async () => (await index.getStats()).numberOfDocuments,
    close: () => connection.close(),
  }
}

async function searchAll({ post }: PooledClient, indexName: string, requests: readonly SearchRequest[]): Promise<SearchHits[]> {
  if (requests.length === 0) return []
  const plans = requests.map((request) => planQueries(request, indexName))
  const queries = plans.flatMap(({ hits, others }) => [hits, ...others.map(({ query }) => query)])
  const timeoutMs = Math.min(...requests.map((request) => request.timeoutMs ?? SEARCH_TIMEOUT_MS))
  const { results } = await post<{ results: QueryAnswer[] }>('/multi-search', { queries }, timeoutMs)
  const answers = results.values()
  return requests.map((request, at) => readInTurn(request, plans[at], answers))
}

/** The answers come in the order of the queries: first the hits, then every count. */
function readInTurn(request: SearchRequest, plan: PlannedSearch | undefined, answers: Iterator<QueryAnswer>): SearchHits {
  const next = (): QueryAnswer => answers.next().value ?? { hits: [], estimatedTotalHits: 0 }
  if (!plan) return NOTHING
  return readAnswers(request, plan, next(), plan.others.map(next))
}

/** An index that came into being by accident, or was made by another version, does not carry our mark. */
async function stateOf({ get }: PooledClient, indexName: string, mark: string): Promise<IndexState> {
  try {
    const stopWords = await get<string[]>(`/indexes/${indexName}/settings/stop-words`, HEALTH_TIMEOUT_MS)
    return stopWords.includes(mark) ? 'ready' : 'foreign'
  } catch (error) {
    return error instanceof MeilisearchRefusal && error.code === 'index_not_found' ? 'foreign' : 'away'
  }
}
