/** What was counted of searches is written once a minute, and when the server stops. */
import type { MissedSearchCounter } from '../usecases/count-missed-searches.ts'

const WRITE_EVERY_MS = 60_000

export function startMissedSearchClock(counter: MissedSearchCounter): { stop(): void } {
  const timer = setInterval(() => counter.flush(), WRITE_EVERY_MS)
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      counter.flush()
    },
  }
}
