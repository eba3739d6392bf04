/** What the roles are called, in mails and on screen. */
import type { Role } from '../domain/roles.ts'
import type { Language } from './page.ts'

export const roleLabels: Record<Language, Record<Role, string>> = {
  nl: {
    referrer: 'verwijzer',
    'provider-editor': 'bewerker van beschikbaarheid',
    'organisation-admin': 'beheerder van de organisatie',
    'region-manager': 'regiobeheerder',
    'care-broker': 'zorgbemiddelaar',
    'expert-team-chair': 'voorzitter van het expertteam',
    'expert-team-member': 'lid van het expertteam',
    'policy-reader': 'beleid (meelezen)',
    admin: 'beheerder van de installatie',
  },
  en: {
    referrer: 'referrer',
    'provider-editor': 'editor of availability',
    'organisation-admin': 'administrator of the organisation',
    'region-manager': 'region manager',
    'care-broker': 'care broker',
    'expert-team-chair': 'chair of the expert team',
    'expert-team-member': 'member of the expert team',
    'policy-reader': 'policy (read only)',
    admin: 'administrator of the installation',
  },
}
