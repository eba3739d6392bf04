/** The roles of the field (glossary.md, issue 3). What each may do stands in `rights.ts`. */
export const roles = [
  'referrer',
  'provider-editor',
  'organisation-admin',
  'region-manager',
  'care-broker',
  'expert-team-chair',
  'expert-team-member',
  'policy-reader',
  'admin',
] as const
export type Role = (typeof roles)[number]
