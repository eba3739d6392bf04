/** What let somebody in and no longer does (sessions, links, codes) does not stay in the store. */
import type { Accounts } from '../accounts/port.ts'

const EVERY_MS = 10 * 60_000

export function keepAccountsTidy(accounts: Pick<Accounts, 'tidy'>): { stop(): void } {
  const timer = setInterval(() => accounts.tidy(), EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
