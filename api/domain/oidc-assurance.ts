/**
 * How sure the identity provider was of who somebody is. The second factor is its business; the operator may ask that the
 * provider says so: in `acr` (a level, such as eHerkenning's) or in `amr` (how, such as `mfa`).
 * Source: OpenID Connect Core 1.0, section 2; RFC 8176.
 */
import { type Claims, claimValues } from './oidc-claims.ts'

/** Of each list one is enough; an empty list asks nothing. */
export interface Assurance {
  acr: readonly string[]
  amr: readonly string[]
}

export function isSureEnough({ acr, amr }: Assurance, claims: Claims): boolean {
  return hasOne(acr, claimValues(claims, 'acr')) && hasOne(amr, claimValues(claims, 'amr'))
}

function hasOne(asked: readonly string[], given: readonly string[]): boolean {
  return asked.length === 0 || given.some((value) => asked.includes(value))
}
