/**
 * Who may do what: one table. A right is held through a role, and reaches as far as it says. What is not in the table is
 * refused. The platform's administrator runs the installation, lets region offices and expert teams in, and sees no more
 * of a region than its managers allow. Source: issues 3, 4 and 5, product.md.
 */
import { isManagedBy, type OrganisationKind } from './organisations.ts'
import type { Role } from './roles.ts'

/**
 * `organisation`: the own one. `region`: all that lies in the regions for which the role is held. `managed`: organisations
 * that work in those regions and that the region lets in. `open-region`: regions whose managers let the platform look.
 * `installation`: the installation itself, and the organisations that the platform lets in.
 */
export const reaches = ['everywhere', 'organisation', 'region', 'managed', 'open-region', 'installation'] as const
export type Reach = (typeof reaches)[number]

interface Right {
  title: string
  /** Each role with how far it reaches; several add up. */
  roles: Partial<Record<Role, Reach | readonly Reach[]>>
  /** Only for people of such an organisation: the administrator of a local team has no availability to keep. */
  kinds?: readonly OrganisationKind[]
}

const everyone = {
  referrer: 'everywhere',
  'provider-editor': 'everywhere',
  'organisation-admin': 'everywhere',
  'region-manager': 'everywhere',
  'care-broker': 'everywhere',
  'expert-team-chair': 'everywhere',
  'expert-team-member': 'everywhere',
  'policy-reader': 'everywhere',
  admin: 'open-region',
} as const satisfies Right['roles']

const ownProvider = { 'provider-editor': 'organisation', 'organisation-admin': 'organisation' } as const satisfies Right['roles']
const regionOffice = { 'region-manager': 'region', 'care-broker': 'region' } as const satisfies Right['roles']
const expertTeam = { 'expert-team-chair': 'region', 'expert-team-member': 'region' } as const satisfies Right['roles']

export const rights = {
  // Finding
  'offers.read': { title: 'Aanbod zien zoals wie is ingelogd', roles: everyone },
  'small-counts.read': { title: 'Aantallen onder de vijf van de eigen regio zien', roles: regionOffice },
  'corrections.send': {
    title: 'Melden dat iets in het aanbod niet klopt',
    roles: { referrer: 'everywhere', 'care-broker': 'everywhere', 'expert-team-chair': 'everywhere', 'expert-team-member': 'everywhere' },
  },

  // The own offers of a provider
  'availability.report': { title: 'Beschikbaarheid van eigen aanbod bijwerken', roles: ownProvider, kinds: ['provider'] },
  'corrections.answer': { title: 'Meldingen over eigen aanbod beantwoorden', roles: ownProvider, kinds: ['provider'] },
  'subcontracts.manage': {
    title: 'Zeggen of een onderaannemer zelf bijwerkt',
    roles: { 'organisation-admin': 'organisation' },
    kinds: ['provider'],
  },
  'api-keys.manage': {
    title: 'Sleutels voor het eigen dossiersysteem beheren',
    roles: { 'organisation-admin': 'organisation' },
    kinds: ['provider'],
  },

  // People and organisations
  'members.read': {
    title: 'Zien wie toegang heeft',
    roles: { 'organisation-admin': 'organisation', 'region-manager': 'region', admin: 'installation' },
  },
  'members.manage': {
    title: 'Mensen uitnodigen en hun toegang aanpassen of beëindigen',
    roles: { 'organisation-admin': 'organisation', 'region-manager': ['organisation', 'managed'], admin: 'installation' },
  },
  'organisation.configure': {
    title: 'Een organisatie instellen: naam en tweede stap bij inloggen',
    roles: { 'organisation-admin': 'organisation', 'region-manager': 'managed', admin: 'installation' },
  },
  'organisations.manage': {
    title: 'Organisaties toevoegen, beëindigen en aan hun inlogvoorziening koppelen',
    roles: { 'region-manager': 'managed', admin: 'installation' },
  },
  'audit.read': {
    title: 'Het logboek van handelingen lezen',
    roles: { 'organisation-admin': 'organisation', 'region-manager': 'region', admin: ['organisation', 'open-region'] },
  },

  // A region
  'region.manage': { title: 'Producten, contracten, normen en imports van de regio beheren', roles: { 'region-manager': 'region' } },
  'defaulters.read': { title: 'Zien wie achterloopt met bijwerken', roles: regionOffice },
  'reminders.send': { title: 'Een herinnering sturen', roles: regionOffice },
  'corrections.read': { title: 'Onbeantwoorde meldingen over aanbod zien', roles: regionOffice },

  // Bottlenecks
  'bottlenecks.read': {
    title: 'Knelpunten van alle regio’s zien',
    roles: {
      'expert-team-chair': 'everywhere',
      'expert-team-member': 'everywhere',
      'policy-reader': 'everywhere',
      'region-manager': 'everywhere',
      'care-broker': 'everywhere',
    },
  },
  'bottlenecks.read-providers': {
    title: 'Knelpunten van de eigen regio per zorgaanbieder zien',
    roles: { ...regionOffice, ...expertTeam },
  },
  'bottlenecks.act': {
    title: 'Vastleggen wat er aan een knelpunt wordt gedaan',
    roles: { 'expert-team-chair': 'region', 'region-manager': 'region' },
  },
  'advice.record': { title: 'Gegeven adviezen en hun oorzaak tellen', roles: expertTeam },
  'signals.send': { title: 'Doorgeven dat er niets op tijd is', roles: { referrer: 'everywhere' } },
  'signals.read': { title: 'Meldingen dat er niets op tijd was lezen', roles: { ...regionOffice, ...expertTeam } },
  'signals.handle': { title: 'Meldingen dat er niets op tijd was afhandelen', roles: { 'care-broker': 'region', ...expertTeam } },

  // The installation
  'installation.manage': { title: 'De installatie beheren', roles: { admin: 'installation' } },
} as const satisfies Record<string, Right>

export type RightName = keyof typeof rights
export const rightNames = Object.keys(rights) as RightName[]

export function rightOf(name: RightName): Right {
  return rights[name]
}

/** A role as somebody holds it, on whose behalf and for which regions. */
export interface HeldRole {
  role: Role
  organisationId: string
  organisationKind: OrganisationKind
  regionCodes: readonly string[]
}

/** What is acted upon: whose it is, and in which regions it lies. Nothing said: only who may everywhere. */
export interface RightTarget {
  organisationId?: string
  organisationKind?: OrganisationKind
  /** One of these is enough. */
  regionCodes?: readonly string[]
  /** Those of them whose managers let the platform look. */
  openRegionCodes?: readonly string[]
}

/** Without a target: whether the right is held at all, for anything. */
export function holdsRight(held: readonly HeldRole[], right: RightName, target?: RightTarget): boolean {
  return held.some((one) => {
    const reaches = reachesOf(one, right)
    return target === undefined ? reaches.length > 0 : reaches.some((reach) => reachesTarget(one, reach, target))
  })
}

export function reachesOf(held: Pick<HeldRole, 'role' | 'organisationKind'>, right: RightName): readonly Reach[] {
  const { roles, kinds } = rightOf(right)
  if (kinds && !kinds.includes(held.organisationKind)) return []
  return reachesIn(roles[held.role])
}

export function reachesIn(said: Reach | readonly Reach[] | undefined): readonly Reach[] {
  return [said ?? []].flat()
}

function reachesTarget(held: HeldRole, reach: Reach, target: RightTarget): boolean {
  const { organisationId, organisationKind, regionCodes = [], openRegionCodes = [] } = target
  const isInOwnRegion = regionCodes.some((code) => held.regionCodes.includes(code))
  switch (reach) {
    case 'everywhere':
      return true
    case 'organisation':
      return organisationId === held.organisationId
    case 'region':
      return isInOwnRegion
    case 'managed':
      return isInOwnRegion && organisationKind !== undefined && isManagedBy('region', organisationKind)
    case 'open-region':
      return openRegionCodes.length > 0
    case 'installation':
      return organisationKind !== undefined && isManagedBy('platform', organisationKind)
  }
}
