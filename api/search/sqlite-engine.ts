/**
 * The search port on SQLite, for when Meilisearch is away or not wanted: same filters, counts and order, no typo tolerance.
 * SQLite keeps the documents and finds words (FTS5); filters and counts run over columns in memory that follow the store by
 * its stamps, so it does not matter which process or thread wrote.
 */
import type { Database } from '../../db/client.ts'
import { createSearchDocuments, type DocumentToStore, type StampCursor, wordColumns } from '../../db/queries/search-documents.ts'
import { Columns, keptAttributes } from './columns.ts'
import type { OfferDocument } from './document.ts'
import type { IndexEngine } from './index-engine.ts'
import { type IndexWords, settingsHash } from './index-words.ts'
import type { SearchHits, SearchRequest } from './port.ts'
import { countFacets, countInTime, countUnbounded } from './sqlite-counts.ts'
import { pageOfRows } from './sqlite-order.ts'
import { scan } from './sqlite-scan.ts'
import { columnTests } from './sqlite-tests.ts'
import { matchWords } from './sqlite-words.ts'

const READ_AT_ONCE = 2_000
/** Change it when what is stored of a document changes. */
const FORM = 1

export function createSqliteEngine({ db, words }: { db: Database; words: IndexWords }): IndexEngine {
  const store = createSearchDocuments(db)
  const columns = new Columns()
  const cursor: StampCursor = { stamp: 0, number: 0 }

  function catchUp(): void {
    while (readOn(store, columns, cursor) === READ_AT_ONCE) {}
  }

  function search(request: SearchRequest): SearchHits {
    catchUp()
    const match = matchWords(columns, request, store.numbersWith)
    const found = scan(columns, columnTests(columns, request), match?.isCandidate ?? null)
    const page = pageOfRows(columns, request, found.rows, match?.tier ?? null)
    return {
      ids: page.map((row) => columns.ids[row] ?? ''),
      total: found.rows.length,
      inTime: countInTime(columns, found.rows),
      counts: countFacets(columns, request, found),
      unbounded: countUnbounded(request, found),
    }
  }

  readAhead(() => readOn(store, columns, cursor)).catch(() => {})
  return {
    name: 'sqlite',
    settingsHash: settingsHash({ FORM, keptAttributes, wordColumns }, words),
    state: async () => 'ready',
    isHealthy: async () => true,
    search: async (request) => search(request),
    searchMany: async (requests) => requests.map(search),
    upsert: async (documents) => store.put(documents.map(toStored)),
    remove: async (ids) => store.remove(ids),
    async rebuild(documents) {
      const before = store.lastStamp()
      for (const batch of documents) {
        store.put(batch.map(toStored))
        await aMoment()
      }
      store.removeUpTo(before)
    },
    async documentCount() {
      catchUp()
      return columns.present
    },
    close: async () => {},
  }
}

function readOn(store: ReturnType<typeof createSearchDocuments>, columns: Columns, cursor: StampCursor): number {
  const changed = store.changedAfter(cursor, READ_AT_ONCE)
  for (const { number, isRemoved, body } of changed) {
    if (isRemoved) columns.remove(number)
    else columns.set(number, JSON.parse(body) as OfferDocument)
  }
  const last = changed[changed.length - 1]
  if (last) Object.assign(cursor, { stamp: last.stamp, number: last.number })
  return changed.length
}

/** In small steps after the start, so that the first search does not wait for all of it. */
async function readAhead(readSome: () => number): Promise<void> {
  do await aMoment()
  while (readSome() === READ_AT_ONCE)
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function toStored(document: OfferDocument): DocumentToStore {
  const body = JSON.stringify(document, keptAttributes as string[])
  return {
    id: document.id,
    body,
    words: Object.fromEntries(wordColumns.map((column) => [column, [document[column]].flat().join(' ')])) as DocumentToStore['words'],
  }
}
