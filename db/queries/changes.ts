import type { Database } from '../client.ts'
import type { IndexTarget } from './outbox.ts'

interface Changes {
  /** Moves when another connection or process has written. */
  dataVersion: number
  /** Moves with every row that this connection writes. */
  ownRows: number
  /** Moves with every change of what is kept in memory (`store_versions`), by whoever; not with statements or sign-ins. */
  reference: number
  /** Moves with every batch that index has taken in. */
  generation: Record<IndexTarget, number>
}

export interface ChangeWatch {
  read(): Changes
  /** Moves with every row, by whoever. */
  storeVersion(): string
  /** After a commit on this connection: look again at once. */
  forget(): void
}

/** Each look takes locks in the file; within so few milliseconds one look serves every request. */
const LOOK_EVERY_MS = 5

export function watchChanges(db: Database): ChangeWatch {
  const version = db.$client.prepare<[], number>('pragma data_version').pluck()
  const others = db.$client.prepare<[], { ownRows: number; reference: number | null; sqlite: number | null; meilisearch: number | null }>(
    `select total_changes() as ownRows, (select version from store_versions where name = 'reference') as reference,
       (select generation from search_indexes where target = 'sqlite') as sqlite,
       (select generation from search_indexes where target = 'meilisearch') as meilisearch`,
  )
  let seen: Changes | undefined
  let seenAt = 0
  const look = (): Changes => {
    const row = others.get()
    const generation = { sqlite: row?.sqlite ?? 0, meilisearch: row?.meilisearch ?? 0 }
    return { dataVersion: version.get() ?? 0, ownRows: row?.ownRows ?? 0, reference: row?.reference ?? 0, generation }
  }
  const read = (): Changes => {
    const at = performance.now()
    if (!seen || at - seenAt > LOOK_EVERY_MS) {
      seen = look()
      seenAt = at
    }
    return seen
  }
  return {
    read,
    storeVersion() {
      const { dataVersion, ownRows } = read()
      return `${dataVersion} ${ownRows}`
    },
    forget() {
      seen = undefined
    },
  }
}
