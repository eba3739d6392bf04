import { passwordFaults } from '../domain/password-rules.ts'
import { secondsLeft } from '../domain/session-limits.ts'
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { isCommonPassword } from './common-passwords.ts'
import { checkOwnPassword } from './own-password.ts'
import { storePassword } from './password-reset.ts'
import { hashPassword } from './passwords.ts'
import type { Accounts, RequestFrom } from './port.ts'
import { newToken } from './tokens.ts'

type Changed = Awaited<ReturnType<Accounts['changePassword']>>

/** This session goes on under a new token; all others end. */
export async function changePassword(
  deps: AccountDeps,
  { current, next }: { current: string; next: string },
  from: RequestFrom,
): Promise<Changed> {
  const own = await checkOwnPassword(deps, current, from)
  if (own.state !== 'right') return own
  const { session } = own
  const person = deps.people.byId(session.userId)
  const faults = passwordFaults(next, session, isCommonPassword)
  if (faults.length > 0 || !person) return { state: 'faults', faults }
  const hash = await hashPassword(next)
  const token = newToken()
  inOneGo(deps, () => {
    storePassword(deps, person, hash, session.sessionId)
    deps.sessions.renew(session.sessionId, token, deps.now())
    auditOf(deps, 'password-changed', person.id, from)
  })
  deps.mailQueued()
  return { state: 'done', cookies: [deps.cookies.session(token, secondsLeft(session, deps.sessionLimits, deps.now()))] }
}
