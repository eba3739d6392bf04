/** What somebody pasted or sent to look at is gone after a day, also when nobody comes back to it. */
import type { Database } from '../../db/client.ts'
import { availabilityImportStore } from '../../db/queries/availability-imports.ts'

const LOOK_EVERY_MS = 15 * 60_000

export function watchExpiredImports(db: Database, now: () => number): { stop(): void } {
  const { removeExpired } = availabilityImportStore(db)
  removeExpired(now())
  const timer = setInterval(() => removeExpired(now()), LOOK_EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
