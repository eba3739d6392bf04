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

/** Who adds and ends organisations of a kind: the region in which they work, the platform, or either. */
type Above = 'region' | 'platform'
const managedFrom: Record<OrganisationKind, readonly Above[]> = {
  provider: ['region'],
  'local-team': ['region'],
  'certified-institution': ['region'],
  practice: ['region'],
  'region-office': ['platform'],
  'expert-team': ['region', 'platform'],
  platform: ['platform'],
}

export function isManagedBy(above: Above, kind: OrganisationKind): boolean {
  return managedFrom[kind].includes(above)
}

/** The role that may not be left empty: its holder lets the others in. */
export function keeperRole(kind: OrganisationKind): Role {
  return kind === 'platform' ? 'admin' : 'organisation-admin'
}

/** Roles that are held for regions; any other is held for its organisation alone. */
const regionRoles: readonly Role[] = ['region-manager', 'care-broker', 'policy-reader', 'expert-team-chair', 'expert-team-member']

export function isHeldForRegions(role: Role): boolean {
  return regionRoles.includes(role)
}

/** Only an editor can be held to some of the provider's locations. */
export function isHeldForLocations(role: Role): boolean {
  return role === 'provider-editor'
}

/** The second factor may be left out for referrers alone, so only where there are any. */
export function mayRelaxSecondFactor(kind: OrganisationKind): boolean {
  return rolesPerKind[kind].includes('referrer')
}
