/** How far a right reaches, in words. */
import type { OrganisationKind } from '../domain/organisations.ts'
import type { Reach } from '../domain/rights.ts'

export const reachLabels: Record<Reach, string> = {
  everywhere: 'overal',
  organisation: 'eigen organisatie',
  region: 'eigen regio’s',
  managed: 'organisaties die in de eigen regio’s werken',
  'open-region': 'regio’s die het platform toelaten',
  installation: 'installatie, regiokantoren en expertteams',
}

export const organisationKindLabels: Record<OrganisationKind, string> = {
  provider: 'zorgaanbieder',
  'local-team': 'lokaal team',
  'certified-institution': 'gecertificeerde instelling',
  practice: 'praktijk',
  'region-office': 'regiokantoor',
  'expert-team': 'Regionaal Expertteam',
  platform: 'platform',
}
