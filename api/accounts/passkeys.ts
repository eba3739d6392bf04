/** Passkeys by the library's plugin, held to user verification, with our limits, audit and mails. */
import { type PasskeyStore, passkeyStore } from '../../db/queries/passkeys.ts'
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { mailSecondFactorChange } from './account-mail.ts'
import { libraryHeaders, readAnswer } from './library-call.ts'
import { checkOwnPassword } from './own-password.ts'
import type { PasskeyBegun, Passkeys } from './passkey-port.ts'
import { liveSession } from './person.ts'
import type { RequestFrom, SignInOutcome } from './port.ts'
import { endFormerSession } from './sign-in.ts'
import { addressKey } from './sign-in-limits.ts'

/** From a browser; the library looks whether it is one. */
type DeviceAnswer = NonNullable<Parameters<AccountDeps['auth']['api']['verifyPasskeyAuthentication']>[0]>['body']['response']

interface PasskeyDeps extends AccountDeps {
  passkeys: PasskeyStore
}

export function createPasskeys(accountDeps: AccountDeps): Passkeys {
  const passkeys = passkeyStore(accountDeps.db)
  const deps = { ...accountDeps, passkeys }
  return {
    areThere: passkeys.areThere,
    of: passkeys.ofPerson,
    rename: (userId, id, name, from) => rename(deps, { userId, id, name }, from),
    remove: (userId, id, from) => remove(deps, { userId, id }, from),
    beginAdding: (password, from) => beginAdding(deps, password, from),
    finishAdding: (input, from) => finishAdding(deps, input, from),
    beginSignIn: (from) => beginSignIn(deps, from),
    finishSignIn: (response, from) => finishSignIn(deps, response, from),
  }
}

function rename(deps: PasskeyDeps, { userId, id, name }: { userId: string; id: string; name: string }, from: RequestFrom): boolean {
  return inOneGo(deps, () => {
    const isDone = deps.passkeys.rename(userId, id, name)
    if (isDone) auditOf(deps, 'passkey-renamed', userId, from, { passkeyId: id })
    return isDone
  })
}

function remove(deps: PasskeyDeps, { userId, id }: { userId: string; id: string }, from: RequestFrom): boolean {
  const person = deps.people.byId(userId)
  const isDone = inOneGo(deps, () => {
    const isRemoved = deps.passkeys.remove(userId, id)
    if (!isRemoved || !person) return false
    auditOf(deps, 'passkey-removed', userId, from, { passkeyId: id })
    mailSecondFactorChange(deps, person, 'passkey-removed')
    return true
  })
  if (isDone) deps.mailQueued()
  return isDone
}

/** The password once more: whoever finds a screen unlocked must not let themselves in for good. */
async function beginAdding(deps: PasskeyDeps, password: string, from: RequestFrom): Promise<PasskeyBegun> {
  const own = await checkOwnPassword(deps, password, from)
  if (own.state === 'limited') return own
  if (own.state === 'wrong') return { state: 'wrong-password' }
  const headers = libraryHeaders(from, sessionPair(deps, from))
  const { isOk, body, cookies } = await readAnswer(
    await deps.auth.api.generatePasskeyRegistrationOptions({ headers, query: {}, asResponse: true }),
  )
  return isOk ? { state: 'begun', options: body, cookies } : { state: 'wrong-password' }
}

async function finishAdding(
  deps: PasskeyDeps,
  { response, name }: { response: Record<string, unknown>; name: string },
  from: RequestFrom,
): Promise<{ state: 'added' | 'refused' }> {
  const session = liveSession(deps, from.headers)
  if (!session) return { state: 'refused' }
  const headers = libraryHeaders(from, `${sessionPair(deps, from)}; ${deps.cookies.passkeyHeader(from.headers)}`)
  const { isOk, body } = await readAnswer(
    await deps.auth.api.verifyPasskeyRegistration({ body: { response, name }, headers, asResponse: true }),
  )
  inOneGo(deps, () => {
    auditOf(deps, isOk ? 'passkey-added' : 'passkey-failed', session.userId, from, isOk ? { passkeyId: body.id } : {})
    if (isOk) mailSecondFactorChange(deps, session, 'passkey-added')
  })
  if (isOk) deps.mailQueued()
  return { state: isOk ? 'added' : 'refused' }
}

/** For whoever comes; the device knows which passkeys it has for us. */
async function beginSignIn(deps: PasskeyDeps, from: RequestFrom): Promise<PasskeyBegun> {
  const { body, cookies } = await readAnswer(
    await deps.auth.api.generatePasskeyAuthenticationOptions({ headers: libraryHeaders(from), asResponse: true }),
  )
  return { state: 'begun', options: { ...body, userVerification: 'required' }, cookies }
}

async function finishSignIn(deps: PasskeyDeps, response: Record<string, unknown>, from: RequestFrom): Promise<SignInOutcome> {
  const attempts = [{ limit: 'signInPerAddress', key: addressKey(from.address) }] as const
  const retryAfterSeconds = await deps.attempts.take(attempts)
  if (retryAfterSeconds !== null) return { state: 'limited', retryAfterSeconds }
  const headers = libraryHeaders(from, deps.cookies.passkeyHeader(from.headers))
  const { isOk, code, cookies } = await readAnswer(
    await deps.auth.api.verifyPasskeyAuthentication({ body: { response: response as unknown as DeviceAnswer }, headers, asResponse: true }),
  )
  if (!isOk) return refused(deps, code, deps.passkeys.ownerOf(String(response.id)), from)
  await deps.attempts.giveBack(attempts)
  endFormerSession(deps, from)
  return { state: 'signed-in', cookies }
}

/** Only after everything was right the library asks whether this person may have a session. */
function refused(deps: PasskeyDeps, code: string, userId: string | null, from: RequestFrom): SignInOutcome {
  const wasRight = code === 'UNABLE_TO_CREATE_SESSION'
  const person = wasRight && userId !== null ? deps.people.byId(userId) : undefined
  const oidcProvider = person?.closedAt === null ? deps.people.oidcProviderOf(person.id) : null
  auditOf(deps, 'sign-in-failed', userId, from, { with: 'passkey', why: oidcProvider ? 'elsewhere' : 'refused' })
  return oidcProvider ? { state: 'elsewhere', oidcProvider } : { state: 'refused' }
}

/** The token may have been renewed in this very request; the library knows only the new one. */
function sessionPair({ cookies, renewed }: PasskeyDeps, { headers }: RequestFrom): string {
  const token = cookies.sessionToken(headers) ?? ''
  return cookies.session(renewed.get(token) ?? token, 60).split(';')[0] ?? ''
}
