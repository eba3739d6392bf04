/**
 * Whoever signs in with a password proves it with a second factor as well, whatever their role. An organisation may relax it
 * for referrers; then it still counts for whoever holds any other role, or a role elsewhere. Source: issue 3, BIO2.
 */
import type { Role } from './roles.ts'

export interface RelaxableRole {
  role: Role
  isSecondFactorRelaxed: boolean
}

export function isSecondFactorRelaxed(held: readonly RelaxableRole[]): boolean {
  return held.length > 0 && held.every((one) => one.role === 'referrer' && one.isSecondFactorRelaxed)
}
