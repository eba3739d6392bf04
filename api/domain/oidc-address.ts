/**
 * Whether an e-mail address that an identity provider names is proven: the provider says so (`email_verified`), or the address
 * lies in a domain that the operator knows to be the organisation's own. With own domains set, no other address counts.
 * Source: OpenID Connect Core 1.0, section 5.1; Entra ID sends no `email_verified`.
 */
import { type Claims, claimText, isClaimTrue } from './oidc-claims.ts'
import type { ProvenAddress } from './oidc-person.ts'

export interface AddressRule {
  emailClaim: string
  /** Lower case; empty: what the provider says counts. */
  ownDomains: readonly string[]
}

const MOST_CHARACTERS = 254

export function provenAddress({ emailClaim, ownDomains }: AddressRule, claims: Claims): ProvenAddress {
  const email = claimText(claims, emailClaim)?.toLowerCase() ?? null
  if (email === null || !isAddress(email)) return { email: null, isProven: false }
  const isOwn = ownDomains.includes(domainOf(email)) && claimText(claims, 'email_verified') !== 'false'
  return { email, isProven: ownDomains.length > 0 ? isOwn : isClaimTrue(claims, 'email_verified') }
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

function isAddress(email: string): boolean {
  return email.length <= MOST_CHARACTERS && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(email)
}
