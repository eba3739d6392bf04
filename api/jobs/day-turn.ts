/**
 * Region membership, the mapping to kinds of care and norms are dated: on the day that one of them changes, documents change
 * without anybody writing. Such days are rare, so the indexes are then built anew, beside the ones that serve.
 */
import type { Database } from '../../db/client.ts'
import { indexTargets } from '../../db/queries/outbox.ts'
import { hasDatedChange, lastBuiltOn, requestRebuild } from '../../db/queries/search-indexes.ts'

const LOOK_EVERY_MS = 60_000

export function watchDayTurn(db: Database, today: () => string): { stop(): void } {
  const look = () => rebuildWhenDatesTurned(db, today())
  look()
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

/** Asks for a rebuild of each index that was built before a day on which a dated row began or ended. */
export function rebuildWhenDatesTurned(db: Database, today: string): void {
  for (const target of indexTargets) {
    const builtOn = lastBuiltOn(db, target)
    if (builtOn !== null && builtOn < today && hasDatedChange(db, builtOn, today)) requestRebuild(db, target)
  }
}
