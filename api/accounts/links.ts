/** Links in mails that let one do a thing once. Only a hash of the token is kept. */
import type { Verifications } from '../../db/queries/verifications.ts'
import { hashedName, newToken } from './tokens.ts'

export type LinkPurpose = 'password-reset' | 'address-change'

const LINK_HOURS = 1
const HOUR = 3_600_000

export function linkExpiresAt(now: number): number {
  return now + LINK_HOURS * HOUR
}

/** Inside the transaction of the mail that brings it. */
export function makeLink(verifications: Verifications, purpose: LinkPurpose, value: string, now: number): string {
  const token = newToken()
  verifications.add({ hashedName: linkName(purpose, token), value, expiresAt: linkExpiresAt(now), now })
  return token
}

export function linkName(purpose: LinkPurpose, token: string): string {
  return hashedName(`${purpose}:${token}`)
}
