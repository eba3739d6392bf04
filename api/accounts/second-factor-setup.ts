/**
 * Setting up an authenticator app, the first or another one. What was begun waits apart until its first code is right: the app
 * that was there works until then, and nothing half-done lets anybody in. That first code is spent as well.
 */
import { randomBytes } from 'node:crypto'
import { renderSVG } from 'uqr'
import type { SessionRow } from '../../db/queries/sessions.ts'
import { secondsLeft } from '../domain/session-limits.ts'
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { mailSecondFactorChange } from './account-mail.ts'
import { checkOwnPassword } from './own-password.ts'
import { liveSession } from './person.ts'
import type { Accounts, RequestFrom } from './port.ts'
import { makeRecoveryCodes, sealRecoveryCodes } from './recovery-codes.ts'
import { hashedName, newToken } from './tokens.ts'
import { appAddress, base32, clockSecondsOff, isCode, typedCode } from './totp.ts'

type Begun = Awaited<ReturnType<Accounts['beginSecondFactor']>>
type Confirmed = Awaited<ReturnType<Accounts['confirmSecondFactor']>>

const SET_UP_MINUTES = 30
const MINUTE = 60_000
const SECRET_BYTES = 20

interface SetUp {
  secret: string
  recoveryCodes: string[]
}

export async function beginSecondFactor(deps: AccountDeps, password: string, from: RequestFrom): Promise<Begun> {
  const own = await checkOwnPassword(deps, password, from)
  if (own.state === 'limited') return own
  if (own.state === 'wrong') return { state: 'wrong-password' }
  const { userId, email } = own.session
  const setUp: SetUp = { secret: randomBytes(SECRET_BYTES).toString('base64url'), recoveryCodes: makeRecoveryCodes() }
  const value = await deps.seal.close(JSON.stringify(setUp))
  const now = deps.now()
  inOneGo(deps, () => {
    deps.verifications.take(setUpName(userId), now)
    deps.verifications.add({ hashedName: setUpName(userId), value, expiresAt: now + SET_UP_MINUTES * MINUTE, now })
  })
  const address = appAddress(setUp.secret, email)
  return { state: 'begun', secret: base32(setUp.secret), address, svg: pictureOf(address), recoveryCodes: setUp.recoveryCodes }
}

export function pictureOf(address: string): string {
  return renderSVG(address)
}

export async function confirmSecondFactor(deps: AccountDeps, typed: string, from: RequestFrom): Promise<Confirmed> {
  const session = liveSession(deps, from.headers)
  const value = session && deps.verifications.valueOf(setUpName(session.userId), deps.now())
  if (!session || !value) return { state: 'expired' }
  const attempts = [{ limit: 'codePerAccount', key: session.userId }] as const
  const retryAfterSeconds = await deps.attempts.take(attempts)
  if (retryAfterSeconds !== null) return { state: 'limited', retryAfterSeconds }
  const setUp = await deps.seal.open(value).then(
    (text) => JSON.parse(text) as SetUp,
    () => null,
  )
  if (!setUp) return { state: 'expired' }
  const code = typedCode(typed)
  if (!isCode(setUp.secret, code, deps.now())) return wrongCode(deps, setUp.secret, code)
  await deps.attempts.giveBack(attempts)
  const sealed = { secret: await deps.seal.close(setUp.secret), recoveryCodes: await sealRecoveryCodes(deps.seal, setUp.recoveryCodes) }
  return switchOn(deps, session, { sealed, claim: hashedName(`${session.userId} ${code}`) }, from)
}

interface Proven {
  sealed: { secret: string; recoveryCodes: string }
  claim: string
}

/** Two confirmations at once: the second finds the set-up gone. */
function switchOn(deps: AccountDeps, session: SessionRow, { sealed, claim }: Proven, from: RequestFrom): Confirmed {
  const { userId, sessionId } = session
  const now = deps.now()
  const token = newToken()
  const isOn = inOneGo(deps, () => {
    if (deps.verifications.take(setUpName(userId), now) === null) return false
    deps.usedCodes.claim(userId, claim, now)
    deps.secondFactors.set(userId, sealed, now)
    deps.sessions.prove(sessionId, token, now)
    deps.sessions.endOthers(userId, sessionId)
    auditOf(deps, 'second-factor-set', userId, from)
    mailSecondFactorChange(deps, session, 'set-up')
    return true
  })
  if (!isOn) return { state: 'expired' }
  deps.mailQueued()
  return { state: 'on', cookies: [deps.cookies.session(token, secondsLeft(session, deps.sessionLimits, now))] }
}

function wrongCode(deps: AccountDeps, secret: string, code: string): Confirmed {
  const secondsOff = clockSecondsOff(secret, code, deps.now())
  return secondsOff === null ? { state: 'wrong' } : { state: 'clock-off', secondsOff }
}

function setUpName(userId: string): string {
  return hashedName(`second-factor-setup:${userId}`)
}
