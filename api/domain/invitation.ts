/**
 * An invitation lets one person in, once, within seven days; the newest link to the same role is the one that works. Who
 * invites, and an address that is invited, have a limit: it sends mail to people who did not ask. Source: issue 3.
 */
import { isMailAddress } from './mail-address.ts'

const INVITATION_DAYS = 7
const DAY_MS = 86_400_000

export interface InvitationMoments {
  expiresAt: number
  acceptedAt: number | null
  withdrawnAt: number | null
  /** Of the organisation it is for. */
  organisationEndedAt: number | null
}

export type InvitationState = 'valid' | 'expired' | 'used' | 'withdrawn'

export function invitationState(invitation: InvitationMoments, now: number): InvitationState {
  if (invitation.acceptedAt !== null) return 'used'
  if (invitation.withdrawnAt !== null || invitation.organisationEndedAt !== null) return 'withdrawn'
  return invitation.expiresAt > now ? 'valid' : 'expired'
}

export function invitationExpiry(now: number): number {
  return now + INVITATION_DAYS * DAY_MS
}

interface InvitationLimit {
  most: number
  withinMs: number
}
export const inviterLimit: InvitationLimit = { most: 40, withinMs: 3_600_000 }
export const addressLimit: InvitationLimit = { most: 5, withinMs: DAY_MS }

/** As it is kept and compared: no spaces around it, lower case, at a domain. null: it is no address. */
export function normalisedEmail(typed: string): string | null {
  const email = typed.trim().normalize('NFC').toLowerCase()
  return isMailAddress(email) && /@[^@]+\.[^@.]+$/.test(email) ? email : null
}
