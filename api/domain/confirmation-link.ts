/**
 * The link in a reminder says "alles klopt nog" for the offers it speaks of, and nothing else: for one person, once, within
 * seven days, and only as long as that person keeps availability for the organisation. Source: issue 4 (freshness chain).
 */
const CONFIRMATION_DAYS = 7
const DAY_MS = 86_400_000

export type LinkState = 'valid' | 'used' | 'expired' | 'withdrawn'

export interface LinkTimes {
  expiresAt: number
  usedAt: number | null
}

export function confirmationExpiry(now: number): number {
  return now + CONFIRMATION_DAYS * DAY_MS
}

export function linkStateAt({ expiresAt, usedAt }: LinkTimes, isStillMember: boolean, now: number): LinkState {
  if (usedAt !== null) return 'used'
  if (now >= expiresAt) return 'expired'
  return isStillMember ? 'valid' : 'withdrawn'
}
