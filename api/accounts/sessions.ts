import { isSessionOver } from '../domain/session-limits.ts'
import type { PersonDeps } from './person.ts'
import type { PersonSession } from './port.ts'

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
