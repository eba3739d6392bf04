import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { liveSession } from './person.ts'
import type { RequestFrom } from './port.ts'

/** Also when the session was over already: the cookies go. */
export function signOut(deps: AccountDeps, from: RequestFrom): { cookies: string[] } {
  const session = liveSession(deps, from.headers)
  if (session) {
    inOneGo(deps, () => {
      deps.sessions.end(session.userId, session.sessionId)
      auditOf(deps, 'sign-out', session.userId, from)
    })
  }
  return { cookies: [deps.cookies.noSession(), deps.cookies.noChallenge()] }
}
