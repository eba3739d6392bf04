export const referralRoles = ['local-team', 'gi', 'doctor'] as const
export type ReferralRole = (typeof referralRoles)[number]
export type ReferralRoute = '301' | '315'
