import { writeIfFree } from '../../db/client.ts'
import { isSessionOver } from '../domain/session-limits.ts'
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import type { PersonDeps } from './person.ts'
import type { PersonSession, RequestFrom } from './port.ts'

/** Where somebody is signed in, the last used first. */
export function sessionsOf({ now, sessions, sessionLimits }: PersonDeps, userId: string, currentSessionId: string): PersonSession[] {
  return sessions
    .ofPerson(userId)
    .filter((session) => !isSessionOver(session, sessionLimits, now()))
    .map(({ startedAt, lastSeenAt, id, userAgent, fromAddress, signedInWith }) => ({
      id,
      isThisOne: id === currentSessionId,
      startedAt,
      lastSeenAt,
      userAgent: userAgent || null,
      fromAddress: fromAddress || null,
      signedInWith,
    }))
}

export function endSession(deps: AccountDeps, userId: string, sessionId: string, from?: RequestFrom): void {
  inOneGo(deps, () => {
    if (deps.sessions.end(userId, sessionId)) auditOf(deps, 'session-ended', userId, from ?? null)
  })
}

export function endOtherSessions(deps: AccountDeps, userId: string, currentSessionId: string | null, from?: RequestFrom): void {
  inOneGo(deps, () => {
    const count = deps.sessions.endOthers(userId, currentSessionId)
    auditOf(deps, 'sessions-ended', userId, from ?? null, { count })
  })
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A code counts for three half minutes at most; this leaves room. */
const CODE_MINUTES = 15

/** While another process writes, the next time does it. */
export function tidy({ db, now, sessions, verifications, usedCodes, sessionLimits }: AccountDeps): void {
  const at = now()
  writeIfFree(db.$client, () => {
    sessions.endOver({ startedBefore: at - sessionLimits.mostHours * HOUR, seenBefore: at - sessionLimits.idleMinutes * MINUTE })
    verifications.forgetBefore(at)
    usedCodes.forgetBefore(at - CODE_MINUTES * MINUTE)
  })
}
