/**
 * The first step: address and password. Wrong, unknown and closed are told alike and cost the same work; what is counted
 * is counted for unknown addresses too.
 */
import type { PersonRow } from '../../db/queries/people.ts'
import { shortenedAddress } from '../domain/shortened-address.ts'
import { type AccountDeps, auditOf } from './account-deps.ts'
import { libraryHeaders, readAnswer } from './library-call.ts'
import { providerElsewhere } from './oidc-elsewhere.ts'
import { hashPassword, isOldHash } from './passwords.ts'
import { liveSession } from './person.ts'
import type { RequestFrom, SignInOutcome } from './port.ts'
import { type Attempt, addressKey } from './sign-in-limits.ts'
import { hashedName } from './tokens.ts'

export async function signIn(
  deps: AccountDeps,
  { email, password }: { email: string; password: string },
  from: RequestFrom,
): Promise<SignInOutcome> {
  const address = email.trim().toLowerCase()
  const person = deps.people.byEmail(address)
  const attempts = attemptsOn(deps, address, person, from)
  const retryAfterSeconds = await deps.attempts.take(attempts)
  if (retryAfterSeconds !== null) return limited(deps, person, from, retryAfterSeconds)
  const answer = await readAnswer(
    await deps.auth.api.signInEmail({ body: { email: address, password }, headers: libraryHeaders(from), asResponse: true }),
  )
  if (!answer.isOk || !person) return refused(deps, { code: answer.code, address, person }, from)
  await deps.attempts.giveBack(attempts)
  await renewHash(deps, person.id, password)
  endFormerSession(deps, from)
  return { state: answer.body.twoFactorRedirect ? 'code-needed' : 'signed-in', cookies: answer.cookies }
}

/** Whoever signs in anew in this browser leaves no session behind. */
export function endFormerSession(deps: AccountDeps, from: RequestFrom): void {
  const former = liveSession(deps, from.headers)
  if (former) deps.sessions.end(former.userId, former.sessionId)
}

function attemptsOn(deps: AccountDeps, address: string, person: PersonRow | undefined, from: RequestFrom): Attempt[] {
  const account = hashedName(address)
  const place = addressKey(from.address)
  const shortened = from.address && shortenedAddress(from.address)
  const isKnownPlace = person !== undefined && Boolean(shortened) && deps.sessions.cameFrom(person.id, shortened ?? '')
  const pair: Attempt[] = [
    { limit: 'signInPerAddress', key: place },
    { limit: 'signInPerPair', key: `${account} ${place}` },
  ]
  return isKnownPlace ? pair : [...pair, { limit: 'signInPerAccount', key: account }]
}

function limited(deps: AccountDeps, person: PersonRow | undefined, from: RequestFrom, retryAfterSeconds: number): SignInOutcome {
  auditOf(deps, 'sign-in-failed', person?.id ?? null, from, { why: 'limited' })
  return { state: 'limited', retryAfterSeconds }
}

interface Tried {
  code: string
  address: string
  person: PersonRow | undefined
}

/** The library refuses a session after the right password only for who may not have one (`session-hooks.ts`). */
function refused(deps: AccountDeps, { code, address, person }: Tried, from: RequestFrom): SignInOutcome {
  const wasRight = code === 'FAILED_TO_CREATE_SESSION'
  const oidcProvider = providerElsewhere(deps, address, wasRight ? (person ?? null) : null)
  auditOf(deps, 'sign-in-failed', person?.id ?? null, from, { why: oidcProvider ? 'elsewhere' : 'refused' })
  return oidcProvider ? { state: 'elsewhere', oidcProvider } : { state: 'refused' }
}

async function renewHash(deps: AccountDeps, userId: string, password: string): Promise<void> {
  const stored = deps.people.passwordHash(userId)
  if (stored === null || !isOldHash(stored)) return
  deps.people.setPasswordHash(userId, await hashPassword(password), deps.now())
}
