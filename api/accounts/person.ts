/** Who is behind a session cookie: one signature, one prepared read, and at most one write a minute. */
import type { SessionRow, SessionStore } from '../../db/queries/sessions.ts'
import { isSecondFactorRelaxed, type RelaxableRole } from '../domain/second-factor.ts'
import { isRenewalDue, isSessionOver, isSightingDue, type SessionLimits, secondsLeft } from '../domain/session-limits.ts'
import type { AccountCookies } from './cookies.ts'
import type { Accounts } from './port.ts'
import { newToken } from './tokens.ts'

export interface PersonDeps {
  now(): number
  sessions: SessionStore
  cookies: AccountCookies
  sessionLimits: SessionLimits
  /** Tokens that were just renewed, with the new one: what was asked at the same moment still arrives with the old. */
  renewed: { get(former: string): string | undefined; set(former: string, token: string): void }
}

export const RENEWED_FOR_MS = 30_000

type Found = NonNullable<Awaited<ReturnType<Accounts['personOf']>>>

export function personOf(deps: PersonDeps, headers: Headers): Found | null {
  const session = liveSession(deps, headers)
  if (!session) return null
  const { userId, sessionId, name, email, language } = session
  const cookies = keepAlive(deps, session, headers)
  return { person: { userId, sessionId, name, email, language }, needsSecondFactor: needsSecondFactor(session), cookies }
}

/** null: nobody, closed, or too long ago; what is over is removed. */
export function liveSession({ now, sessions, cookies, sessionLimits, renewed }: PersonDeps, headers: Headers): SessionRow | null {
  const token = cookies.sessionToken(headers)
  const session = token === null ? undefined : (sessions.byToken(token) ?? sessions.byToken(renewed.get(token) ?? ''))
  if (!session) return null
  if (!isSessionOver(session, sessionLimits, now())) return session
  sessions.end(session.userId, session.sessionId)
  return null
}

/** Who came through an organisation's own provider took the second step there. */
function needsSecondFactor({ secondFactorAt, signedInWith, held }: SessionRow): boolean {
  if (secondFactorAt !== null || signedInWith !== 'password') return false
  return !isSecondFactorRelaxed(JSON.parse(held ?? '[]') as RelaxableRole[])
}

function keepAlive(deps: PersonDeps, session: SessionRow, headers: Headers): string[] {
  const { now, sessions, cookies, sessionLimits, renewed } = deps
  const at = now()
  if (isSightingDue(session, at)) sessions.seen(session.sessionId, at)
  if (!isRenewalDue(session, session.rightsChangedAt)) return []
  const token = newToken()
  if (!sessions.renewIfFree(session.sessionId, token, at)) return []
  renewed.set(cookies.sessionToken(headers) ?? '', token)
  return [cookies.session(token, secondsLeft(session, sessionLimits, at))]
}
