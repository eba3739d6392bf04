/**
 * From what an identity provider says to the roles somebody holds here. A rule gives one role: to all who come in through the
 * provider, or to those with a value of a claim (a group, an app role). Where a provider serves several organisations (a broker
 * of eHerkenning) a claim tells for which one somebody comes, such as the KvK number. Never more than the kind of organisation
 * allows. Source: issue 3; kinds and roles in `organisations.ts`.
 */
import { type Claims, claimValues, isClaimElsewhere } from './oidc-claims.ts'
import { type OrganisationKind, rolesOf } from './organisations.ts'
import type { Role } from './roles.ts'

interface RoleRule {
  role: Role
  /** null: whoever comes in through the provider. */
  claim: string | null
  /** One of these is enough. */
  values: readonly string[]
  /** null: each of the person's organisations. */
  organisationId: string | null
}

/** An organisation that signs in through the provider. */
interface ServedOrganisation {
  id: string
  kind: OrganisationKind
  /** What the claim says for this one; null without such a claim. */
  claimValue: string | null
}

export interface RoleMapping {
  /** The claim that says for which organisation somebody comes; null: for all that the provider serves. */
  organisationClaim: string | null
  organisations: readonly ServedOrganisation[]
  rules: readonly RoleRule[]
}

export interface Grant {
  organisationId: string
  role: Role
}

/** `unreadable`: a claim was left out because it is too long; taking that for "no roles" would end what somebody has. */
export type Granted = { state: 'read'; grants: Grant[]; notAllowed: Grant[] } | { state: 'unreadable'; claim: string }

export function grantsFromClaims(mapping: RoleMapping, claims: Claims): Granted {
  const asked = [mapping.organisationClaim, ...mapping.rules.map(({ claim }) => claim)].filter((name) => name !== null)
  const unreadable = asked.find((name) => isClaimElsewhere(claims, name))
  if (unreadable !== undefined) return { state: 'unreadable', claim: unreadable }
  const given = organisationsOfPerson(mapping, claims).flatMap((organisation) => rolesAt(organisation, mapping.rules, claims))
  return {
    state: 'read',
    grants: given.filter(({ isAllowed }) => isAllowed).map(({ grant }) => grant),
    notAllowed: given.filter(({ isAllowed }) => !isAllowed).map(({ grant }) => grant),
  }
}

function organisationsOfPerson({ organisationClaim, organisations }: RoleMapping, claims: Claims): readonly ServedOrganisation[] {
  if (organisationClaim === null) return organisations
  const values = claimValues(claims, organisationClaim)
  return organisations.filter(({ claimValue }) => claimValue !== null && values.includes(claimValue))
}

function rolesAt(organisation: ServedOrganisation, rules: readonly RoleRule[], claims: Claims) {
  const holding = rules.filter((rule) => rule.organisationId === null || rule.organisationId === organisation.id)
  const roles = new Set(holding.filter((rule) => holds(rule, claims)).map(({ role }) => role))
  const allowed = rolesOf(organisation.kind)
  return [...roles].map((role) => ({ grant: { organisationId: organisation.id, role }, isAllowed: allowed.includes(role) }))
}

function holds({ claim, values }: RoleRule, claims: Claims): boolean {
  return claim === null || claimValues(claims, claim).some((value) => values.includes(value))
}
