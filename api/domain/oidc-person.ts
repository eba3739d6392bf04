/**
 * Whose account is it, when somebody comes in through an identity provider? Known is who came before with the same subject. An
 * address alone proves little: a provider is run by one organisation and could name any address. So an account that exists
 * already is joined only when all its roles are for organisations of that same provider, and nobody else came in on it; anything
 * else is refused rather than taken over. Source: issue 3; OWASP ASVS 5.0, V10.5 and V6.8.
 */
export interface ProvenAddress {
  /** Lower case; null: none was given. */
  email: string | null
  isProven: boolean
}

/** What the store knows of the person with this subject, or with this address. */
export interface KnownPerson {
  userId: string
  /** Came in through this provider before, with whatever subject. */
  isJoined: boolean
  isClosed: boolean
  /** By the provider that took the last role away; such a closing ends when it gives a role again. */
  wasClosedByProvider: boolean
  /** For which organisations the person holds a role now. */
  organisationIds: readonly string[]
}

type PersonFault = 'email-missing' | 'email-unproven' | 'closed' | 'known-elsewhere'

export type PersonFound =
  | { state: 'new' }
  /** `join`: the first time through this provider. `reopen`: closed when the provider took the last role away. */
  | { state: 'known'; userId: string; join: boolean; reopen: boolean }
  | { state: 'refused'; fault: PersonFault; userId: string | null }

export interface PersonAsked {
  address: ProvenAddress
  bySubject: KnownPerson | null
  byAddress: KnownPerson | null
  /** Of the provider. */
  servedOrganisationIds: readonly string[]
}

export function whoseAccount({ address, bySubject, byAddress, servedOrganisationIds }: PersonAsked): PersonFound {
  const known = bySubject ?? byAddress
  const refused = (fault: PersonFault): PersonFound => ({ state: 'refused', fault, userId: known?.userId ?? null })
  if (address.email === null) return refused('email-missing')
  if (!address.isProven) return refused('email-unproven')
  if (known === null) return { state: 'new' }
  if (known.isClosed && !(bySubject && known.wasClosedByProvider)) return refused('closed')
  if (bySubject === null && !mayJoin(known, servedOrganisationIds)) return refused('known-elsewhere')
  return { state: 'known', userId: known.userId, join: bySubject === null, reopen: known.isClosed }
}

/** Another subject with the same address is another person: addresses are given out again. */
function mayJoin({ isJoined, organisationIds }: KnownPerson, served: readonly string[]): boolean {
  return !isJoined && organisationIds.length > 0 && isWhollyServed(organisationIds, served)
}

/** Whether the provider speaks for all that somebody is here: then name and address follow it. */
export function isWhollyServed(organisationIds: readonly string[], served: readonly string[]): boolean {
  return organisationIds.every((id) => served.includes(id))
}
