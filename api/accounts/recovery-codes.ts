/** For when the phone is gone: ten codes of two groups, shown once, each good for one sign-in. */
import { randomInt } from 'node:crypto'
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { mailSecondFactorChange } from './account-mail.ts'
import { checkOwnPassword } from './own-password.ts'
import type { Accounts, RequestFrom } from './port.ts'

const CODES = 10
const GROUP = 5
/** Without letters and digits that look alike; ten of them are 49 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

export function makeRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => `${group()}-${group()}`)
}

/** As people type them: with spaces, in capitals, without the dash. */
export function typedRecoveryCode(typed: string): string {
  const signs = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${signs.slice(0, GROUP)}-${signs.slice(GROUP)}`
}

type Made = Awaited<ReturnType<Accounts['newRecoveryCodes']>>

export async function newRecoveryCodes(deps: AccountDeps, password: string, from: RequestFrom): Promise<Made> {
  const own = await checkOwnPassword(deps, password, from)
  if (own.state === 'limited') return own
  if (own.state === 'wrong' || !deps.secondFactors.of(own.session.userId)) return { state: 'wrong-password' }
  const { session } = own
  const recoveryCodes = makeRecoveryCodes()
  const sealed = await deps.seal.close(JSON.stringify(recoveryCodes))
  inOneGo(deps, () => {
    deps.secondFactors.setRecoveryCodes(session.userId, sealed)
    auditOf(deps, 'recovery-codes-made', session.userId, from)
    mailSecondFactorChange(deps, session, 'new-recovery-codes')
  })
  deps.mailQueued()
  return { state: 'made', recoveryCodes }
}

function group(): string {
  return Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}
