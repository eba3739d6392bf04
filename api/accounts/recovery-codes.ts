/**
 * For when the phone is gone: ten codes of two groups, shown once, each good for one sign-in. They are kept as passwords are,
 * under one salt per list, so that one hash tells whether a code is among them; and sealed on top, as the library wants them.
 */
import { randomBytes, randomInt } from 'node:crypto'
import { type AccountDeps, auditOf, inOneGo } from './account-deps.ts'
import { mailSecondFactorChange } from './account-mail.ts'
import { checkOwnPassword } from './own-password.ts'
import { hashWithSalt, saltOf } from './passwords.ts'
import type { Accounts, RequestFrom } from './port.ts'
import type { Seal } from './seal.ts'

const CODES = 10
const GROUP = 5
const SALT_BYTES = 16
/** In no list. */
const NONE = '-'
/** Without letters and digits that look alike; ten of them are 49 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

export function makeRecoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => `${group()}-${group()}`)
}

export async function sealRecoveryCodes(seal: Seal, codes: readonly string[]): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  return seal.close(JSON.stringify(await Promise.all(codes.map((code) => hashWithSalt(plain(code), salt)))))
}

/** As the list holds it, to be found there by the library; typed with spaces, in capitals, without the dash, it is the same. */
export async function keptRecoveryCode(seal: Seal, sealedCodes: string, typed: string): Promise<string> {
  const kept = JSON.parse(await seal.open(sealedCodes)) as string[]
  const salt = kept[0] === undefined ? null : saltOf(kept[0])
  return salt === null ? NONE : hashWithSalt(plain(typed), salt)
}

function plain(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '')
}

type Made = Awaited<ReturnType<Accounts['newRecoveryCodes']>>

export async function newRecoveryCodes(deps: AccountDeps, password: string, from: RequestFrom): Promise<Made> {
  const own = await checkOwnPassword(deps, password, from)
  if (own.state === 'limited') return own
  if (own.state === 'wrong' || !deps.secondFactors.of(own.session.userId)) return { state: 'wrong-password' }
  const { session } = own
  const recoveryCodes = makeRecoveryCodes()
  const sealed = await sealRecoveryCodes(deps.seal, recoveryCodes)
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
