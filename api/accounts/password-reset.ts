/**
 * A forgotten password: a link by mail, which works for an hour, once, and no longer than the password it replaces. The answer
 * is the same, and as quick, for addresses that nobody has. The second step stays needed afterwards.
 */
import type { PersonRow } from '../../db/queries/people.ts'
import { passwordFaults } from '../domain/password-rules.ts'
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { mailPasswordChanged, mailResetLink } from './account-mail.ts'
import { isCommonPassword } from './common-passwords.ts'
import { linkName, makeLink } from './links.ts'
import { hashPassword } from './passwords.ts'
import type { Accounts, RequestFrom } from './port.ts'
import { addressKey } from './sign-in-limits.ts'
import { hashedName } from './tokens.ts'

type Requested = Awaited<ReturnType<Accounts['requestPasswordReset']>>
type Reset = Awaited<ReturnType<Accounts['resetPassword']>>

export async function requestPasswordReset(deps: AccountDeps, typed: string, from: RequestFrom): Promise<Requested> {
  const email = typed.trim().toLowerCase()
  const retryAfterSeconds = await deps.attempts.take([
    { limit: 'mailPerAddress', key: addressKey(from.address) },
    { limit: 'mailPerAccount', key: hashedName(email) },
  ])
  if (retryAfterSeconds !== null) return { state: 'limited', retryAfterSeconds }
  // After the answer: how long it takes would tell whether somebody has this address.
  deps.afterAnswer(() => sendLink(deps, email, from))
  return { state: 'sent' }
}

function sendLink(deps: AccountDeps, email: string, from: RequestFrom): void {
  const person = deps.people.byEmail(email)
  const hash = person && usablePassword(deps, person)
  if (!person || !hash) {
    auditOf(deps, 'password-reset-failed', person?.id ?? null, from)
    return
  }
  inOneGo(deps, () => {
    const token = makeLink(deps.verifications, 'password-reset', resetValue(person.id, hash), deps.now())
    mailResetLink(deps, person, token)
    auditOf(deps, 'password-reset-asked', person.id, from)
  })
  deps.mailQueued()
}

export async function resetPassword(
  deps: AccountDeps,
  { token, password }: { token: string; password: string },
  from: RequestFrom,
): Promise<Reset> {
  const name = linkName('password-reset', token)
  const person = personOfLink(deps, deps.verifications.valueOf(name, deps.now()))
  if (!person) return { state: 'expired' }
  const faults = passwordFaults(password, person, isCommonPassword)
  if (faults.length > 0) return { state: 'faults', faults }
  const hash = await hashPassword(password)
  const isDone = inOneGo(deps, () => {
    const isStillOpen = personOfLink(deps, deps.verifications.take(name, deps.now())) !== null
    if (isStillOpen) storePassword(deps, person, hash, null)
    if (isStillOpen) auditOf(deps, 'password-reset', person.id, from)
    return isStillOpen
  })
  deps.mailQueued()
  return { state: isDone ? 'done' : 'expired' }
}

/** Everywhere else one is signed out; inside a transaction. */
export function storePassword(deps: AccountDeps, person: PersonRow, hash: string, exceptSessionId: string | null): void {
  deps.people.setPasswordHash(person.id, hash, deps.now())
  deps.sessions.endOthers(person.id, exceptSessionId)
  mailPasswordChanged(deps, person)
}

/** null: closed, or signs in elsewhere. */
function usablePassword({ people }: AccountDeps, { id, closedAt }: PersonRow): string | null {
  return closedAt === null && people.oidcProviderOf(id) === null ? people.passwordHash(id) : null
}

/** The link is about the password as it was: once that is another, older links are spent. */
function resetValue(userId: string, hash: string): string {
  return `${hashedName(hash)} ${userId}`
}

function personOfLink(deps: AccountDeps, value: string | null): PersonRow | null {
  const person = value === null ? undefined : deps.people.byId(value.slice(value.indexOf(' ') + 1))
  const hash = person && usablePassword(deps, person)
  return person && hash && value === resetValue(person.id, hash) ? person : null
}
