/**
 * Who may do what: one table. A right is held through a role, and reaches as far as it says: everywhere, the own
 * organisation, or the regions for which the role is held. What is not in the table is refused. The platform's
 * administrator runs the installation and sees no more of a region than its managers allow. Source: issue 3, product.md.
 */
import type { Role } from './roles.ts'

/** `organisation`: the own one. `region`: what lies in the regions for which the role is held, their organisations too. */
export type Reach = 'everywhere' | 'organisation' | 'region' | 'installation'

interface Right {
  title: string
  /** Each role with how far it reaches. */
  roles: Partial<Record<Role, Reach>>
}

const everyoneButTheAdmin: Partial<Record<Role, Reach>> = {
  referrer: 'everywhere',
  'provider-editor': 'everywhere',
  'organisation-admin': 'everywhere',
  'region-manager': 'everywhere',
  'care-broker': 'everywhere',
  'expert-team-chair': 'everywhere',
  'expert-team-member': 'everywhere',
  'policy-reader': 'everywhere',
}

export const rights = {
  'offers.read': { title: 'Aanbod zien zoals wie is ingelogd', roles: everyoneButTheAdmin },
  'corrections.send': {
    title: 'Melden dat iets in het aanbod niet klopt',
    roles: { referrer: 'everywhere', 'care-broker': 'everywhere', 'expert-team-chair': 'everywhere', 'expert-team-member': 'everywhere' },
  },
  'availability.report': {
    title: 'Beschikbaarheid van eigen aanbod bijwerken',
    roles: { 'provider-editor': 'organisation', 'organisation-admin': 'organisation' },
  },
  'corrections.answer': {
    title: 'Meldingen over eigen aanbod beantwoorden',
    roles: { 'provider-editor': 'organisation', 'organisation-admin': 'organisation' },
  },
  'api-keys.manage': { title: 'Sleutels voor het eigen dossiersysteem beheren', roles: { 'organisation-admin': 'organisation' } },
  'members.read': {
    title: 'Zien wie toegang heeft',
    roles: { 'organisation-admin': 'organisation', 'region-manager': 'region', admin: 'installation' },
  },
  'members.manage': {
    title: 'Mensen uitnodigen en hun toegang beëindigen',
    roles: { 'organisation-admin': 'organisation', 'region-manager': 'region', admin: 'installation' },
  },
  'organisations.manage': {
    title: 'Organisaties toevoegen en instellen',
    roles: { 'region-manager': 'region', admin: 'installation' },
  },
  'audit.read': {
    title: 'Het logboek van handelingen lezen',
    roles: { 'organisation-admin': 'organisation', 'region-manager': 'region', admin: 'installation' },
  },
  'region.manage': { title: 'Producten, contracten, normen en imports van de regio beheren', roles: { 'region-manager': 'region' } },
  'defaulters.read': { title: 'Zien wie achterloopt met bijwerken', roles: { 'region-manager': 'region', 'care-broker': 'region' } },
  'reminders.send': { title: 'Een herinnering sturen', roles: { 'region-manager': 'region', 'care-broker': 'region' } },
  'corrections.read': { title: 'Onbeantwoorde meldingen over aanbod zien', roles: { 'region-manager': 'region', 'care-broker': 'region' } },
  'bottlenecks.read': {
    title: 'Knelpunten zien',
    roles: {
      'expert-team-chair': 'region',
      'expert-team-member': 'region',
      'policy-reader': 'region',
      'region-manager': 'region',
      'care-broker': 'region',
    },
  },
  'installation.manage': { title: 'De installatie beheren', roles: { admin: 'installation' } },
} as const satisfies Record<string, Right>

export type RightName = keyof typeof rights
export const rightNames = Object.keys(rights) as RightName[]

/** A role as somebody holds it, on whose behalf and for which regions. */
export interface HeldRole {
  role: Role
  organisationId: string
  regionCodes: readonly string[]
}

/** What is acted upon: whose it is, and in which regions it lies. */
export interface RightTarget {
  organisationId?: string
  /** One of these is enough. */
  regionCodes?: readonly string[]
}

/** Without a target: whether the right is held at all, for anything. */
export function holdsRight(held: readonly HeldRole[], right: RightName, target?: RightTarget): boolean {
  const reaches: Partial<Record<Role, Reach>> = rights[right].roles
  return held.some((one) => {
    const reach = reaches[one.role]
    return reach !== undefined && (target === undefined || reachesTarget(one, reach, target))
  })
}

function reachesTarget(held: HeldRole, reach: Reach, target: RightTarget): boolean {
  switch (reach) {
    case 'everywhere':
    case 'installation':
      return true
    case 'organisation':
      return target.organisationId === held.organisationId
    case 'region':
      return target.regionCodes?.some((code) => held.regionCodes.includes(code)) ?? false
  }
}
