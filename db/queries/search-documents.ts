/** The store of the search engine on SQLite: documents without their words, and the words in FTS5. */
import { createHash } from 'node:crypto'
import type { Database } from '../client.ts'

export const wordColumns = [
  'title',
  'categoryName',
  'themeNames',
  'productName',
  'productCode',
  'providerName',
  'town',
  'specialisms',
  'description',
] as const

export type WordColumn = (typeof wordColumns)[number]

/** Where a reader has come: documents are read in the order of stamp, then number. */
export interface StampCursor {
  stamp: number
  number: number
}

interface StoredDocument extends StampCursor {
  id: string
  isRemoved: number
  /** JSON of all but the words. */
  body: string
}

export interface DocumentToStore {
  id: string
  body: string
  words: Record<WordColumn, string>
}

export interface SearchDocuments {
  lastStamp(): number
  changedAfter(cursor: StampCursor, limit: number): StoredDocument[]
  put(documents: readonly DocumentToStore[]): void
  remove(ids: readonly string[]): void
  /** Everything that was not put after this stamp. */
  removeUpTo(stamp: number): void
  /** Numbers of the documents that hold the word (or a word that begins so) in this column. */
  numbersWith(column: WordColumn, word: string, isBeginning: boolean): number[]
}

export function createSearchDocuments(db: Database): SearchDocuments {
  const prepare = <Row>(text: string) => db.$client.prepare<unknown[], Row>(text)
  const lastStamp = prepare<number>('select coalesce(max(stamp), 0) from search_documents').pluck()
  const changed = prepare<StoredDocument>(
    'select stamp, number, id, is_removed as isRemoved, body from search_documents where (stamp, number) > (?, ?) order by stamp, number limit ?',
  )
  const matching = prepare<number>('select rowid from search_words where search_words match ?').pluck()
  return {
    lastStamp: () => lastStamp.get() ?? 0,
    changedAfter: ({ stamp, number }, limit) => changed.all(stamp, number, limit),
    ...createWriter(db, () => (lastStamp.get() ?? 0) + 1),
    numbersWith: (column, word, isBeginning) => matching.all(`${column} : "${word}"${isBeginning ? ' *' : ''}`),
  }
}

/** Words are written only when they differ: most changes are of availability. */
function createWriter(db: Database, nextStamp: () => number): Pick<SearchDocuments, 'put' | 'remove' | 'removeUpTo'> {
  const { $client } = db
  const known = $client.prepare<[string], { number: number; wordsHash: string }>(
    'select number, words_hash as wordsHash from search_documents where id = ?',
  )
  const insert = $client.prepare('insert into search_documents (id, stamp, words_hash, body) values (?, ?, ?, ?)')
  const update = $client.prepare('update search_documents set stamp = ?, is_removed = 0, words_hash = ?, body = ? where number = ?')
  const writeWords = $client.prepare(
    `insert or replace into search_words (rowid, ${wordColumns.join(', ')}) values (?, ${wordColumns.map(() => '?').join(', ')})`,
  )
  const dropWords = $client.prepare('delete from search_words where rowid = ?')
  const drop = $client.prepare("update search_documents set stamp = ?, is_removed = 1, words_hash = '', body = '{}' where number = ?")
  const older = $client.prepare<[number], { number: number }>('select number from search_documents where stamp <= ? and is_removed = 0')

  function putOne({ id, body, words }: DocumentToStore, stamp: number): void {
    const hash = hashOf(words)
    const row = known.get(id)
    const number = row?.number ?? insert.run(id, stamp, hash, body).lastInsertRowid
    if (row) update.run(stamp, hash, body, number)
    if (row?.wordsHash !== hash) writeWords.run(number, ...wordColumns.map((column) => words[column]))
  }

  function dropAll(numbers: readonly number[]): void {
    const stamp = nextStamp()
    for (const number of numbers) {
      drop.run(stamp, number)
      dropWords.run(number)
    }
  }

  return {
    put: $client.transaction((documents: readonly DocumentToStore[]) => {
      const stamp = nextStamp()
      for (const document of documents) putOne(document, stamp)
    }),
    remove: $client.transaction((ids: readonly string[]) => dropAll(ids.flatMap((id) => known.get(id)?.number ?? []))),
    removeUpTo: $client.transaction((stamp: number) => dropAll(older.all(stamp).map(({ number }) => number))),
  }
}

function hashOf(words: DocumentToStore['words']): string {
  return createHash('sha1')
    .update(wordColumns.map((column) => words[column]).join('\n'))
    .digest('base64')
}
