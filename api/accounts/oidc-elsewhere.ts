/**
 * Who typed a password but signs in through an organisation hears so. By the domain of the address, and for known and unknown
 * addresses alike, so that it tells nothing of anybody; else only after the right password.
 */
import type { PersonRow } from '../../db/queries/people.ts'
import { domainOf } from '../domain/oidc-address.ts'
import type { AccountDeps } from './account-deps.ts'

export function providerElsewhere(
  { people, oidcProviders }: Pick<AccountDeps, 'people' | 'oidcProviders'>,
  address: string,
  rightPassword: PersonRow | null,
): string | null {
  const ofPerson = rightPassword?.closedAt === null ? people.oidcProviderOf(rightPassword.id) : null
  const domain = domainOf(address)
  const ofDomain = oidcProviders.find(({ id, emailDomains }) => emailDomains.includes(domain) && people.hasOrganisationWith(id))
  return ofPerson ?? ofDomain?.id ?? null
}
