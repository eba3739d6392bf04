/** Keeps an index whole: builds it when it is missing, was made with other settings, or plainly does not hold what it should. */
import { indexTargets } from '../../db/queries/outbox.ts'
import { builtHash, recordBuild } from '../../db/queries/search-indexes.ts'
import { countReady, forgetCovered, lastQueued } from '../../db/queries/search-outbox.ts'
import { EngineUnavailable } from '../search/port.ts'
import type { DrainParts } from './drain.ts'

export interface IndexKeeper {
  /** Checks now and then; rebuilds when it must. Throws when the engine is away. */
  keep(): Promise<void>
  rebuild(): Promise<void>
  isReady(): boolean
}

const CHECK_EVERY_MS = 1_000
const COUNT_EVERY_MS = 30_000
/** A share that may differ besides what is still queued, before the index counts as broken. */
const TOLERANCE = 0.01

export function createIndexKeeper(parts: DrainParts): IndexKeeper {
  let isReady = false
  let checkedAt = Number.NEGATIVE_INFINITY
  let countedAt = Number.NEGATIVE_INFINITY

  async function rebuild(): Promise<void> {
    await rebuildFromStore(parts)
    isReady = true
    countedAt = performance.now()
  }

  async function check(): Promise<void> {
    const state = await parts.engine.state()
    checkedAt = performance.now()
    if (state === 'away') throw new EngineUnavailable(`${parts.engine.name} does not answer`)
    const isDue = performance.now() - countedAt > COUNT_EVERY_MS
    const isWhole = state === 'ready' && wasBuiltByUs(parts) && !(isDue && (await isPlainlyWrong(parts)))
    if (isDue) countedAt = performance.now()
    if (!isWhole) await rebuild()
    isReady = true
  }

  return {
    rebuild,
    isReady: () => isReady,
    async keep() {
      if (performance.now() - checkedAt < CHECK_EVERY_MS) return
      try {
        await check()
      } catch (error) {
        isReady = false
        checkedAt = Number.NEGATIVE_INFINITY
        throw error
      }
    },
  }
}

/** An index from another store, or from before this one was restored, may look whole. */
function wasBuiltByUs({ db, engine }: DrainParts): boolean {
  return builtHash(db, engine.name) === engine.settingsHash
}

/** What either outbox still holds may well be the difference. */
async function isPlainlyWrong({ db, engine, expectedCount, now }: DrainParts): Promise<boolean> {
  if (!expectedCount) return false
  const expected = await expectedCount()
  const difference = Math.abs((await engine.documentCount()) - expected)
  const queued = indexTargets.reduce((sum, target) => sum + countReady(db, target, now()), 0)
  return difference > queued + Math.max(2, expected * TOLERANCE)
}

async function rebuildFromStore({ db, engine, source, now, log = () => {} }: DrainParts): Promise<void> {
  const startedAt = now()
  const upToId = lastQueued(db, engine.name)
  log('index build', { target: engine.name })
  await engine.rebuild(source.allDocuments(startedAt))
  db.transaction((tx) => {
    forgetCovered(tx, engine.name, upToId, startedAt)
    recordBuild(tx, engine.name, engine.settingsHash, now())
  })
  log('index built', { target: engine.name, ms: now() - startedAt })
}
