/**
 * How long somebody stays signed in: until nothing was asked for a while, and never longer than a working day. A session that
 * began before a change of rights goes on under a new token. Source: OWASP ASVS 4.0 V3.3, BIO2 (ISO 27002, 8.5).
 */
export interface SessionLimits {
  idleMinutes: number
  mostHours: number
}

export interface SessionTimes {
  startedAt: number
  lastSeenAt: number | null
  renewedAt: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export function isSessionOver({ startedAt, lastSeenAt }: Omit<SessionTimes, 'renewedAt'>, limits: SessionLimits, now: number): boolean {
  return now >= startedAt + limits.mostHours * HOUR || now >= (lastSeenAt ?? startedAt) + limits.idleMinutes * MINUTE
}

export function secondsLeft({ startedAt }: Pick<SessionTimes, 'startedAt'>, { mostHours }: SessionLimits, now: number): number {
  return Math.max(0, Math.ceil((startedAt + mostHours * HOUR - now) / 1000))
}

/** Each use is remembered to the minute: more would be a write per request. */
export function isSightingDue({ startedAt, lastSeenAt }: Omit<SessionTimes, 'renewedAt'>, now: number): boolean {
  return now >= (lastSeenAt ?? startedAt) + MINUTE
}

export function isRenewalDue({ renewedAt }: Pick<SessionTimes, 'renewedAt'>, rightsChangedAt: number): boolean {
  return rightsChangedAt > renewedAt
}
