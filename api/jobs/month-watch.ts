/** Looks every minute whether a month has ended whose rows are not kept yet. What goes wrong is tried again the next minute. */
import { setTimeout as wait } from 'node:timers/promises'
import { type KeeperParts, keepMonths } from '../statistics/month-keeper.ts'

const LOOK_EVERY_MS = 60_000
/** Long enough for another writer to come in between, and for a question to be answered. */
export const PAUSE_MS = 4

type WatchParts = Omit<KeeperParts, 'pause' | 'kept'> & { log(event: string, detail: Record<string, unknown>): void }

export function watchMonths({ log, ...parts }: WatchParts): void {
  const look = async () => {
    const start = performance.now()
    try {
      const months = await keepMonths({ ...parts, pause: () => wait(PAUSE_MS) })
      if (months > 0) log('months kept', { months, milliseconds: Math.round(performance.now() - start) })
    } catch (error) {
      log('months not kept', { error: String(error) })
    }
    setTimeout(look, LOOK_EVERY_MS)
  }
  void look()
}
