/** From the roles a person holds to the organisations they can act for, and the one this request is for. */
import type { MembershipRow } from '../../db/queries/memberships.ts'
import type { HeldRole } from '../domain/rights.ts'
import type { OrganisationOfCaller } from './caller.ts'

export function organisationsOf(rows: readonly MembershipRow[]): OrganisationOfCaller[] {
  const ids = [...new Set(rows.map(({ organisationId }) => organisationId))]
  return ids.map((id) => organisationOf(rows.filter(({ organisationId }) => organisationId === id)))
}

/** Asked for one that is not theirs: none. Not asked, and only one: that one. With several it is asked, or none. */
export function chosenOrganisation(organisations: readonly OrganisationOfCaller[], askedId: string | null): OrganisationOfCaller | null {
  if (askedId !== null) return organisations.find(({ id }) => id === askedId) ?? null
  return organisations.length === 1 ? (organisations[0] ?? null) : null
}

function organisationOf(rows: readonly MembershipRow[]): OrganisationOfCaller {
  const [first] = rows
  if (!first) throw new Error('an organisation without roles')
  const { kind, name, providerId, regionCode, municipalityCode } = first
  return {
    id: first.organisationId,
    kind,
    name,
    providerId,
    regionCode,
    municipalityCode,
    held: rows.map(toHeld),
    locationIds: locationsOf(rows),
  }
}

function toHeld({ role, organisationId, kind, regionCode, regionCodes }: MembershipRow): HeldRole {
  const own = JSON.parse(regionCodes) as string[]
  return { role, organisationId, organisationKind: kind, regionCodes: own.length > 0 || regionCode === null ? own : [regionCode] }
}

/** Whoever also holds a role without such a limit has none. */
function locationsOf(rows: readonly MembershipRow[]): string[] | null {
  const lists = rows.map(({ locationIds }) => JSON.parse(locationIds) as string[])
  return lists.some((list) => list.length === 0) ? null : lists.flat()
}
