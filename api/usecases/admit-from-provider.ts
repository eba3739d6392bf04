/** Somebody comes in through an identity provider: finds or makes the person, and lets their roles follow the provider. */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../../db/client.ts'
import { type AuditEvent, auditWriter, type WriteAudit } from '../../db/queries/audit-write.ts'
import {
  ACCOUNT_CLOSED,
  type OidcPeople,
  type OrganisationOfProvider,
  oidcPeople,
  type PersonOfProvider,
} from '../../db/queries/oidc-people.ts'
import type { AdmitFromProvider, OidcAdmission, OidcIdentity, OidcProvider } from '../accounts/oidc-port.ts'
import type { OidcFault } from '../contract/oidc-fault.ts'
import { provenAddress } from '../domain/oidc-address.ts'
import { claimText } from '../domain/oidc-claims.ts'
import { membershipChanges, providerActor } from '../domain/oidc-memberships.ts'
import { isWhollyServed, type PersonFound, whoseAccount } from '../domain/oidc-person.ts'
import { type Grant, grantsFromClaims, type RoleMapping, type ServedOrganisation } from '../domain/oidc-roles.ts'
import { shortenedAddress } from '../domain/shortened-address.ts'

export interface AdmitDeps {
  db: Database
  now(): number
  /** Roles that the setting gives and the organisation cannot have, and organisations that are not there. */
  warn(event: string, detail: Record<string, unknown>): void
}

interface Visit {
  people: OidcPeople
  audit: WriteAudit
  now: number
  identity: OidcIdentity
  actor: string
  email: string
  name: string
  served: ReadonlyMap<string, OrganisationOfProvider>
}

export function createAdmission({ db, now, warn }: AdmitDeps): AdmitFromProvider {
  const people = oidcPeople(db)
  const audit = auditWriter(db)
  const admitted = db.$client.transaction((identity: OidcIdentity): OidcAdmission => {
    const { provider, claims } = identity
    const actor = providerActor(provider.id)
    const organisations = servedOrganisations(provider, people, warn)
    const granted = grantsFromClaims(mappingOf(provider, organisations), claims)
    if (granted.state === 'unreadable') return refused('roles-unreadable')
    for (const grant of granted.notAllowed) warn('oidc-role-not-allowed', { provider: provider.id, ...grant })
    const address = provenAddress({ emailClaim: provider.claims.email, ownDomains: provider.emailDomains }, claims)
    const bySubject = people.bySubject(provider.id, identity.subject, actor)
    const byAddress = address.email === null ? null : people.byEmail(provider.id, address.email, actor)
    const served = new Map(organisations.map(({ organisation }) => [organisation.id, organisation]))
    const found = whoseAccount({ address, bySubject, byAddress, servedOrganisationIds: [...served.keys()] })
    if (found.state === 'refused' || address.email === null) return refused(found.state === 'refused' ? found.fault : 'email-missing')
    const name = claimText(claims, provider.claims.name)?.slice(0, MOST_NAME_CHARACTERS) ?? address.email.split('@')[0] ?? ''
    const visit: Visit = { people, audit, now: now(), identity, actor, email: address.email, name, served }
    return found.state === 'new' ? admitNew(visit, granted.grants) : admitKnown(visit, found, bySubject ?? byAddress, granted.grants)
  })
  // Begins as a writer: two sign-ins of one person at a time follow each other.
  return (identity) => admitted.immediate(identity)
}

const MOST_NAME_CHARACTERS = 120

/** Nobody is made who could do nothing; who is invited comes in to accept. */
function admitNew(visit: Visit, grants: readonly Grant[]): OidcAdmission {
  if (grants.length === 0 && !isInvited(visit)) return refused('no-role')
  const { people, identity, email, name, now } = visit
  const userId = uuidv7()
  people.addPerson({ userId, name, email, now, language: languageOf(identity) })
  people.join({ userId, providerId: identity.provider.id, subject: identity.subject, now })
  record(visit, { action: 'account-made', subjectId: userId })
  for (const grant of grants) addMembership(visit, userId, grant)
  return { state: 'admitted', email, name }
}

function admitKnown(
  visit: Visit,
  found: PersonFound & { state: 'known' },
  person: PersonOfProvider | null,
  grants: readonly Grant[],
): OidcAdmission {
  if (!person) return refused('closed')
  const { people, identity, actor, now, served } = visit
  const { userId } = found
  const changes = membershipChanges(person.held, grants, actor)
  for (const grant of changes.added) addMembership(visit, userId, grant)
  for (const membership of changes.ended) endMembership(visit, userId, membership)
  if (changes.added.length + changes.ended.length > 0) people.rightsChanged(userId, now)
  const mayComeIn = changes.held.some(({ organisationId }) => served.has(organisationId)) || isInvited(visit)
  if (changes.held.length === 0 && !mayComeIn && !person.isClosed) closeAccount(visit, userId)
  if (!mayComeIn) return refused('no-role')
  if (found.join) {
    people.join({ userId, providerId: identity.provider.id, subject: identity.subject, now })
    record(visit, { action: 'account-joined', subjectId: userId })
  }
  if (found.reopen) {
    people.reopen(userId, now)
    record(visit, { action: 'account-reopened', subjectId: userId })
  }
  return { state: 'admitted', ...followIdentity(visit, person, changes.held) }
}

function isInvited({ people, email, now, served }: Visit): boolean {
  return people.invitedBy(email, now).some((organisationId) => served.has(organisationId))
}

/** Name and address follow the provider, where it speaks for all that somebody is and the address is free. */
function followIdentity(visit: Visit, person: PersonOfProvider, held: readonly Grant[]): { email: string; name: string } {
  const { people, identity, actor, now, served, name } = visit
  const { userId } = person
  const isTaken = visit.email !== person.email && people.byEmail(identity.provider.id, visit.email, actor) !== null
  const email = isTaken ? person.email : visit.email
  const isSame = email === person.email && name === person.name
  const organisationIds = held.map(({ organisationId }) => organisationId)
  if (isSame || !isWhollyServed(organisationIds, [...served.keys()])) return { email: person.email, name: person.name }
  people.setIdentity({ userId, name, email, now })
  if (email !== person.email) record(visit, { action: 'address-changed', subjectId: userId })
  return { email, name }
}

function addMembership(visit: Visit, userId: string, { organisationId, role }: Grant): void {
  const { people, actor, now } = visit
  const membershipId = people.addMembership({ userId, organisationId, role, actor, now })
  record(visit, { action: 'membership-added', subjectId: userId, detail: { membershipId, role }, ...placeOf(visit, organisationId) })
}

function endMembership(visit: Visit, userId: string, { id, organisationId, role }: Grant & { id: string }): void {
  const { people, actor, now } = visit
  people.endMembership(id, actor, now)
  record(visit, { action: 'membership-ended', subjectId: userId, detail: { membershipId: id, role }, ...placeOf(visit, organisationId) })
}

/** Who lost everything can no longer sign in; what they did stays theirs. */
function closeAccount(visit: Visit, userId: string): void {
  visit.people.close(userId, visit.now)
  record(visit, { action: ACCOUNT_CLOSED, subjectId: userId })
}

function placeOf({ served }: Visit, organisationId: string): Pick<AuditEvent, 'organisationId' | 'regionCode'> {
  return { organisationId, regionCode: served.get(organisationId)?.regionCode ?? null }
}

function record({ audit, actor, now, identity }: Visit, event: Pick<AuditEvent, 'action' | 'subjectId'> & Partial<AuditEvent>): void {
  const fromAddress = identity.fromAddress === null ? null : shortenedAddress(identity.fromAddress)
  audit({ at: now, actor, subjectKind: 'user', fromAddress, ...event })
}

function refused(fault: OidcFault): OidcAdmission {
  return { state: 'refused', fault }
}

interface Served {
  reference: string
  organisation: OrganisationOfProvider
  claimValue: string | null
}

function servedOrganisations(provider: OidcProvider, people: OidcPeople, warn: AdmitDeps['warn']): Served[] {
  return provider.organisations.flatMap(({ reference, claimValue }) => {
    const organisation = people.organisation(reference)
    if (!organisation) warn('oidc-organisation-unknown', { provider: provider.id, organisation: reference })
    return organisation ? [{ reference, organisation, claimValue }] : []
  })
}

/** A rule for an organisation that is not there (or not any more) gives nothing. */
function mappingOf({ organisationClaim, roles }: OidcProvider, served: readonly Served[]): RoleMapping {
  const idOf = (reference: string) => served.find((one) => one.reference === reference)?.organisation.id ?? ''
  return {
    organisationClaim,
    organisations: served.map(({ organisation: { id, kind }, claimValue }): ServedOrganisation => ({ id, kind, claimValue })),
    rules: roles.map(({ organisation, ...rule }) => ({ ...rule, organisationId: organisation === null ? null : idOf(organisation) })),
  }
}

function languageOf({ claims }: OidcIdentity): 'nl' | 'en' {
  return claimText(claims, 'locale')?.toLowerCase().startsWith('en') ? 'en' : 'nl'
}
