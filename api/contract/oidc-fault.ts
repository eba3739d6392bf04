/** Why somebody was not let in through an organisation's identity provider, and the page that says so. */
const oidcFaults = [
  'unknown-provider',
  'unreachable',
  'cancelled',
  'attempt-expired',
  'answer-refused',
  'not-sure-enough',
  'email-missing',
  'email-unproven',
  'known-elsewhere',
  'closed',
  'no-role',
  'roles-unreadable',
] as const
export type OidcFault = (typeof oidcFaults)[number]

export interface OidcRefusal {
  fault: OidcFault
  /** null: not one of ours. */
  provider: string | null
  /** Where the person was going. */
  backTo: string
}

/** The sign-in page, with the reason in its address; the parameters stay few and say nothing of the person. */
export function signInAddress({ fault, provider, backTo }: OidcRefusal): string {
  const parameters = { fout: fault, ...(provider === null ? {} : { bij: provider }), ...(backTo === '/' ? {} : { terug: backTo }) }
  return `/inloggen?${new URLSearchParams(parameters)}`
}

export function isOidcFault(code: string): code is OidcFault {
  return oidcFaults.some((fault) => fault === code)
}
