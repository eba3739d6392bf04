/**
 * When a mail that could not be delivered is tried again: after a minute, then each time twice as long up to four hours,
 * never at quite the same moment for all, and no more when it is three days old: its news is old by then, and its link dead.
 */
const FIRST_PAUSE_MS = 60_000
const LONGEST_PAUSE_MS = 4 * 3_600_000
const SPREAD = 0.2

/** A mail older than this is not sent any more. */
export const MAIL_LIFE_MS = 3 * 86_400_000

/** `chance` between 0 and 1 spreads the moments by a fifth to either side. */
export function pauseAfterAttempts(attempts: number, chance: number): number {
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1))
  return Math.round(pause * (1 - SPREAD + 2 * SPREAD * chance))
}
