/**
 * Roles given by an identity provider follow it at each sign-in: what it gives anew is added, what it no longer gives is ended.
 * Roles given by people stay as they are, also where the provider gives the same. Source: issue 3.
 */
import type { Grant } from './oidc-roles.ts'

export interface HeldMembership extends Grant {
  id: string
  /** Who gave it, `user:…` or `oidc:…`. */
  createdBy: string
}

export interface MembershipChanges {
  added: Grant[]
  ended: HeldMembership[]
  /** What is held afterwards, by whomever given. */
  held: Grant[]
}

export function membershipChanges(held: readonly HeldMembership[], given: readonly Grant[], provider: string): MembershipChanges {
  const added = given.filter((grant) => !held.some((one) => isSame(one, grant)))
  const ended = held.filter((one) => one.createdBy === provider && !given.some((grant) => isSame(one, grant)))
  const kept = held.filter((one) => !ended.includes(one))
  return { added, ended, held: [...kept, ...added].map(({ organisationId, role }) => ({ organisationId, role })) }
}

function isSame(one: Grant, other: Grant): boolean {
  return one.organisationId === other.organisationId && one.role === other.role
}

/** How it stands in `memberships.createdBy` and in the audit. */
export function providerActor(providerId: string): string {
  return `oidc:${providerId}`
}
