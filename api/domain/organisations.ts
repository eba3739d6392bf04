/**
 * The organisations of the field and the roles that people can hold for each: a provider's people keep its availability,
 * those of a local team, certified institution or practice refer, a region office buys and mediates, the expert team
 * chairs stuck cases, the platform runs the installation and nothing more. Source: glossary.md, issue 3.
 */
import type { Role } from './roles.ts'

export const organisationKinds = [
  'provider',
  'local-team',
  'certified-institution',
  'practice',
  'region-office',
  'expert-team',
  'platform',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

const rolesPerKind: Record<OrganisationKind, readonly Role[]> = {
  provider: ['provider-editor', 'organisation-admin'],
  'local-team': ['referrer', 'organisation-admin'],
  'certified-institution': ['referrer', 'organisation-admin'],
  practice: ['referrer', 'organisation-admin'],
  'region-office': ['region-manager', 'care-broker', 'policy-reader', 'organisation-admin'],
  'expert-team': ['expert-team-chair', 'expert-team-member', 'organisation-admin'],
  platform: ['admin'],
}

export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return rolesPerKind[kind]
}
