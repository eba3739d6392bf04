/**
 * A key lets an organisation's own record system in, without a person: it carries an organisation and some rights, never
 * more than its maker holds, and never those over people or keys. It ends on its last day, when it is withdrawn, or with its
 * organisation. Source: issue 4, api.md.
 */
import type { RightName } from './rights.ts'

export const keyRights = ['offers.read', 'availability.report', 'corrections.answer'] as const satisfies readonly RightName[]

export const MOST_KEYS = 20
const MOST_YEARS = 5

export interface KeyDates {
  /** First instant at which it no longer works. */
  expiresAt: number | null
  withdrawnAt: number | null
}

export function isKeyAlive({ expiresAt, withdrawnAt }: KeyDates, now: number): boolean {
  return withdrawnAt === null && (expiresAt === null || now < expiresAt)
}

export type ExpiryFault = 'expiry-past' | 'expiry-too-far'

export function expiryFault(expiresOn: string, today: string): ExpiryFault | null {
  if (expiresOn < today) return 'expiry-past'
  return expiresOn > `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}` ? 'expiry-too-far' : null
}
