/** Fills a second index beside the one that serves, and swaps them. */
import type { EnqueuedTask, Meilisearch, Settings } from 'meilisearch'
import type { OfferDocument } from './document.ts'
import { toIndexed } from './indexed-document.ts'
import { taskSucceeded } from './meilisearch-tasks.ts'

/** The first writes after a build can take seconds (search-limits.md, finding 1); these are nobody's. */
const WARM_UP_WRITES = 12

export async function rebuildIndex(
  client: Meilisearch,
  name: string,
  settings: Settings,
  documents: Iterable<readonly OfferDocument[]>,
): Promise<void> {
  const fresh = `${name}-new`
  const done = async (task: Promise<EnqueuedTask>) => taskSucceeded(client, await task)
  await dropIndex(client, fresh)
  await done(client.createIndex(fresh, { primaryKey: 'id' }))
  await done(client.index(fresh).updateSettings(settings))
  await fill(client, fresh, documents)
  if (!(await exists(client, name))) await done(client.createIndex(name, { primaryKey: 'id' }))
  await done(client.swapIndexes([{ indexes: [fresh, name], rename: false }]))
  await done(client.deleteIndex(fresh))
}

async function fill(client: Meilisearch, name: string, documents: Iterable<readonly OfferDocument[]>): Promise<void> {
  const index = client.index(name)
  const tasks: EnqueuedTask[] = []
  let sample: OfferDocument | undefined
  for (const batch of largerBatches(documents)) {
    sample ??= batch[0]
    tasks.push(await index.addDocuments(batch.map(toIndexed), { primaryKey: 'id' }))
  }
  for (const task of tasks) await taskSucceeded(client, task)
  for (let write = 0; sample && write < WARM_UP_WRITES; write += 1) {
    await taskSucceeded(client, await index.addDocuments([toIndexed(sample)]))
  }
}

/** Fewer and larger requests are a tenth quicker; larger still would keep the finder waiting while they are made. */
const DOCUMENTS_PER_REQUEST = 1_000

function* largerBatches(documents: Iterable<readonly OfferDocument[]>): Iterable<OfferDocument[]> {
  let waiting: OfferDocument[] = []
  for (const batch of documents) {
    waiting = waiting.concat(batch)
    if (waiting.length < DOCUMENTS_PER_REQUEST) continue
    yield waiting
    waiting = []
  }
  if (waiting.length > 0) yield waiting
}

async function dropIndex(client: Meilisearch, name: string): Promise<void> {
  if (await exists(client, name)) await taskSucceeded(client, await client.deleteIndex(name))
}

async function exists(client: Meilisearch, name: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: 1_000 })
  return results.some(({ uid }) => uid === name)
}
