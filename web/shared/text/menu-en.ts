import type { menuNl } from './menu-nl.ts'

export const menuEn: typeof menuNl = {
  bottlenecks: 'Bottlenecks',
  corrections: 'Notices',
  signals: 'Notices',
  ownSignals: 'My notices',
  defaulters: 'Behind',
  myOffers: 'My offers',
  signIn: 'Sign in',
  signOut: 'Sign out',
  own: 'Own menu:',
  account: 'My account',
  organisation: 'People and access',
  subcontractors: 'Subcontractors',
  organisationLog: 'Audit log',
  organisations: 'Organisations',
  regionLog: 'Audit log of the region',
  mails: 'Mails',
  actingFor: 'You act for',
  actFor: (name: string) => `Act for ${name}`,
  noOrganisation: 'No organisation',
}
