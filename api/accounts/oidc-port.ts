/** Signing in through an organisation's own identity provider (OpenID Connect): what the operator set, and what the product asks. */
import type { OidcFault } from '../contract/oidc-fault.ts'
import type { Assurance } from '../domain/oidc-assurance.ts'
import type { Claims } from '../domain/oidc-claims.ts'
import type { Role } from '../domain/roles.ts'
import type { RequestFrom } from './port.ts'

interface OidcOrganisation {
  /** Our id, or of a provider of care its KvK number. */
  reference: string
  /** What the claim says for this one; null where no claim tells organisations apart. */
  claimValue: string | null
}

interface OidcRoleRule {
  role: Role
  /** null: whoever comes in. */
  claim: string | null
  values: readonly string[]
  /** One of the references above; null: each of the person's. */
  organisation: string | null
}

export interface OidcProvider {
  /** In addresses, in `organisations.oidcProvider` and in the audit. */
  id: string
  /** On the button. */
  label: string
  issuer: string
  discoveryUrl: string
  clientId: string
  clientSecret: string
  clientAuthentication: 'post' | 'basic'
  scopes: readonly string[]
  organisations: readonly OidcOrganisation[]
  organisationClaim: string | null
  claims: { subject: string; email: string; name: string }
  /** Own domains, lower case; empty: `email_verified` decides. */
  emailDomains: readonly string[]
  roles: readonly OidcRoleRule[]
  assurance: Assurance
}

/** For the sign-in page: one button each. */
export interface OidcChoice {
  id: string
  label: string
  /** false: say so instead of sending people to a page that does not answer. */
  isReachable: boolean
}

/** What a verified answer of a provider says. */
export interface OidcIdentity {
  provider: OidcProvider
  subject: string
  claims: Claims
  fromAddress: string | null
}

export type OidcAdmission = { state: 'admitted'; email: string; name: string } | { state: 'refused'; fault: OidcFault }

/** Finds or makes the person, and lets their roles follow the provider. */
export type AdmitFromProvider = (identity: OidcIdentity) => OidcAdmission

export type OidcStart = { state: 'redirect'; to: string; label: string; cookies: string[] } | { state: 'refused'; fault: OidcFault }

export interface OidcSignIn {
  /** All providers that are set, in that order. */
  choices(): OidcChoice[]
  /** To which page to go for signing in; afterwards the person comes back at `backTo`, a path of ours. */
  start(input: { provider: string; backTo: string }, from: RequestFrom): Promise<OidcStart>
  /** The provider sends people back here; answers with a redirect, to where they were going or to the sign-in page. */
  finish(request: Request, address: string | null): Promise<Response>
  stop(): void
}
