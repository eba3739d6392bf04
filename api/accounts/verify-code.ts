/**
 * The second step: a code of the authenticator app, or a recovery code. A code is claimed before it is looked at, so that of
 * two requests with the same one at most one gets in; the library itself would take it twice (stack.md, 7.4).
 */
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { mailSecondFactorChange } from './account-mail.ts'
import { type LibraryAnswer, libraryHeaders, readAnswer } from './library-call.ts'
import type { CodeOutcome, RequestFrom } from './port.ts'
import { keptRecoveryCode } from './recovery-codes.ts'
import { secondFactorSecret } from './second-factor-secret.ts'
import { endFormerSession } from './sign-in.ts'
import { type Attempt, addressKey } from './sign-in-limits.ts'
import { hashedName } from './tokens.ts'
import { clockSecondsOff, typedCode } from './totp.ts'

export type CodeMethod = 'totp' | 'recovery'

export async function verifyCode(deps: AccountDeps, input: { code: string; method: CodeMethod }, from: RequestFrom): Promise<CodeOutcome> {
  const userId = challenged(deps, from.headers)
  if (userId === null) return { state: 'expired' }
  const attempts: Attempt[] = [
    { limit: 'codePerAddress', key: addressKey(from.address) },
    { limit: 'codePerAccount', key: userId },
  ]
  const retryAfterSeconds = await deps.attempts.take(attempts)
  if (retryAfterSeconds !== null) return failed(deps, userId, from, { state: 'limited', retryAfterSeconds })
  const code = await codeAsKept(deps, userId, input)
  if (code === null) return unreadable(deps, userId, from)
  const claim = hashedName(`${userId} ${code}`)
  if (!deps.usedCodes.claim(userId, claim, deps.now())) return failed(deps, userId, from, { state: 'used' })
  const answer = await ask(deps, input.method, code, from)
  if (!answer.isOk) return refused(deps, { answer, userId, code, claim, method: input.method }, from)
  await deps.attempts.giveBack(attempts)
  endFormerSession(deps, from)
  if (input.method === 'recovery') recoveryCodeUsed(deps, userId, from)
  return { state: 'signed-in', cookies: answer.cookies }
}

/** One is told: a printed list may have been found by somebody else. */
function recoveryCodeUsed(deps: AccountDeps, userId: string, from: RequestFrom): void {
  const person = deps.people.byId(userId)
  inOneGo(deps, () => {
    auditOf(deps, 'recovery-code-used', userId, from)
    if (person) mailSecondFactorChange(deps, person, 'recovery-code-used')
  })
  deps.mailQueued()
}

function challenged(deps: AccountDeps, headers: Headers): string | null {
  const name = deps.cookies.challenge(headers)
  return name === null ? null : deps.verifications.valueOf(hashedName(name), Date.now())
}

/** As the library compares it; null: what is kept cannot be read. */
async function codeAsKept(
  deps: AccountDeps,
  userId: string,
  { code, method }: { code: string; method: CodeMethod },
): Promise<string | null> {
  const factor = deps.secondFactors.of(userId)
  if (!factor || (await secondFactorSecret(deps, userId)) === null) return null
  return method === 'totp' ? typedCode(code) : keptRecoveryCode(deps.seal, factor.recoveryCodes, code)
}

async function ask(deps: AccountDeps, method: CodeMethod, code: string, from: RequestFrom): Promise<LibraryAnswer> {
  const request = {
    body: { code },
    headers: libraryHeaders(from, deps.cookies.challengeHeader(from.headers)),
    asResponse: true,
  } as const
  const { api } = deps.auth
  return readAnswer(await (method === 'totp' ? api.verifyTOTP(request) : api.verifyBackupCode(request)))
}

interface Refused {
  answer: LibraryAnswer
  userId: string
  code: string
  claim: string
  method: CodeMethod
}

async function refused(deps: AccountDeps, { answer, userId, code, claim, method }: Refused, from: RequestFrom): Promise<CodeOutcome> {
  switch (answer.code) {
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE': {
      const secondsOff = method === 'totp' ? await secondsOffOf(deps, userId, code) : null
      // A code that comes too early stays claimed: whoever guessed it cannot wait for its time.
      if (secondsOff !== null) return failed(deps, userId, from, { state: 'clock-off', secondsOff })
      deps.usedCodes.release(userId, claim)
      return failed(deps, userId, from, { state: 'wrong' })
    }
    case 'ACCOUNT_TEMPORARILY_LOCKED':
      return failed(deps, userId, from, { state: 'limited', retryAfterSeconds: LOCK_SECONDS })
    default:
      return failed(deps, userId, from, { state: 'expired' })
  }
}

/** Sealed with a secret that is no longer there (docs/secrets.md): nothing this person types can be right. */
function unreadable(deps: AccountDeps, userId: string, from: RequestFrom): CodeOutcome {
  deps.log('second-factor-unreadable', { userId })
  return failed(deps, userId, from, { state: 'wrong' })
}

/** As long as the library's own lock lasts at most. */
const LOCK_SECONDS = 900

async function secondsOffOf(deps: AccountDeps, userId: string, code: string): Promise<number | null> {
  const secret = await secondFactorSecret(deps, userId)
  return secret === null ? null : clockSecondsOff(secret, code, deps.now())
}

function failed<Outcome extends CodeOutcome>(deps: AccountDeps, userId: string, from: RequestFrom, outcome: Outcome): Outcome {
  auditOf(deps, 'second-factor-failed', userId, from, { why: outcome.state })
  return outcome
}
