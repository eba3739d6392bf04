/** The organisations for which an identity provider may speak, as the setting names them and as the store knows them. */
import type { OidcPeople, OrganisationOfProvider } from '../../db/queries/oidc-people.ts'
import type { OidcProvider } from '../accounts/oidc-port.ts'
import type { RoleMapping } from '../domain/oidc-roles.ts'

export interface ServedOrganisations {
  byId: ReadonlyMap<string, OrganisationOfProvider>
  mapping: RoleMapping
}

/** `warn`: the setting names one that is not there, or not any more; it gives nothing. */
export function servedOrganisations(provider: OidcProvider, people: OidcPeople, warn: (reference: string) => void): ServedOrganisations {
  const found = provider.organisations.map((one) => ({ ...one, organisation: people.organisation(one.reference) }))
  for (const { reference, organisation } of found) if (!organisation) warn(reference)
  const present = found.flatMap(({ organisation, ...one }) => (organisation ? [{ ...one, organisation }] : []))
  const idOf = (reference: string) => present.find((one) => one.reference === reference)?.organisation.id ?? ''
  return {
    byId: new Map(present.map(({ organisation }) => [organisation.id, organisation])),
    mapping: {
      organisationClaim: provider.organisationClaim,
      organisations: present.map(({ organisation: { id, kind }, claimValue }) => ({ id, kind, claimValue })),
      rules: provider.roles.map(({ organisation, ...rule }) => ({
        ...rule,
        organisationId: organisation === null ? null : idOf(organisation),
      })),
    },
  }
}
