/** Whoever is signed in proves it once more, before something that would lock the owner out. */
import type { SessionRow } from '../../db/queries/sessions.ts'
import { type AccountDeps, auditOf } from './account-deps.ts'
import { isPassword } from './passwords.ts'
import { liveSession } from './person.ts'
import type { RequestFrom } from './port.ts'

export type OwnPassword =
  | { state: 'right'; session: SessionRow; hash: string }
  | { state: 'wrong' }
  | { state: 'limited'; retryAfterSeconds: number }

/** Without a session, or without a password of their own, nothing is right. */
export async function checkOwnPassword(deps: AccountDeps, password: string, from: RequestFrom): Promise<OwnPassword> {
  const session = liveSession(deps, from.headers)
  const hash = session && deps.people.passwordHash(session.userId)
  if (!session || !hash) return { state: 'wrong' }
  const attempts = [{ limit: 'ownPasswordPerAccount', key: session.userId }] as const
  const retryAfterSeconds = await deps.attempts.take(attempts)
  if (retryAfterSeconds !== null) return { state: 'limited', retryAfterSeconds }
  if (await isPassword(hash, password)) {
    await deps.attempts.giveBack(attempts)
    return { state: 'right', session, hash }
  }
  auditOf(deps, 'own-password-wrong', session.userId, from)
  return { state: 'wrong' }
}
