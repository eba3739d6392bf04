/** Another address for one's account: only the link that goes to the new address changes it, and the old one is told. */
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { mailAddressChange } from './account-mail.ts'
import { linkName, makeLink } from './links.ts'
import { checkOwnPassword } from './own-password.ts'
import type { Accounts, RequestFrom } from './port.ts'
import { addressKey } from './sign-in-limits.ts'

type Requested = Awaited<ReturnType<Accounts['requestEmailChange']>>
type Confirmed = Awaited<ReturnType<Accounts['confirmEmailChange']>>

interface AddressChange {
  userId: string
  from: string
  to: string
}

/** An address that somebody else has is answered alike, and gets no mail. */
export async function requestEmailChange(
  deps: AccountDeps,
  { email, password }: { email: string; password: string },
  from: RequestFrom,
): Promise<Requested> {
  const own = await checkOwnPassword(deps, password, from)
  if (own.state === 'limited') return own
  const person = own.state === 'right' ? deps.people.byId(own.session.userId) : undefined
  const to = email.trim().toLowerCase()
  if (!person) return { state: 'wrong-password' }
  if (person.email === to) return { state: 'same' }
  const retryAfterSeconds = await deps.attempts.take([
    { limit: 'mailPerAddress', key: addressKey(from.address) },
    { limit: 'mailPerAccount', key: person.id },
  ])
  if (retryAfterSeconds !== null) return { state: 'limited', retryAfterSeconds }
  const isFree = deps.people.byEmail(to) === undefined
  inOneGo(deps, () => {
    auditOf(deps, 'address-change-asked', person.id, from)
    if (!isFree) return
    const change: AddressChange = { userId: person.id, from: person.email, to }
    mailAddressChange(deps, person, to, makeLink(deps.verifications, 'address-change', JSON.stringify(change), deps.now()))
  })
  deps.mailQueued()
  return { state: 'sent' }
}

export function confirmEmailChange(deps: AccountDeps, token: string): Confirmed {
  const isDone = inOneGo(deps, () => {
    const value = deps.verifications.take(linkName('address-change', token), deps.now())
    const change = value === null ? null : (JSON.parse(value) as AddressChange)
    if (!change || !isStillRight(deps, change)) return false
    deps.people.setEmail(change.userId, change.to, deps.now())
    auditOf(deps, 'address-changed', change.userId, null)
    return true
  })
  return { state: isDone ? 'done' : 'expired' }
}

/** Between asking and confirming somebody else may have come with this address, or it was changed another way. */
function isStillRight({ people }: AccountDeps, { userId, from, to }: AddressChange): boolean {
  const person = people.byId(userId)
  return person?.closedAt === null && person.email === from && people.byEmail(to) === undefined
}
