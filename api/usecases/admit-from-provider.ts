/** Somebody comes in through an identity provider: finds or makes the person, and lets their roles follow the provider. */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../../db/client.ts'
import { auditWriter } from '../../db/queries/audit-write.ts'
import { oidcPeople, type PersonOfProvider } from '../../db/queries/oidc-people.ts'
import type { AdmitFromProvider, OidcAdmission, OidcIdentity } from '../accounts/oidc-port.ts'
import type { OidcFault } from '../contract/oidc-fault.ts'
import { provenAddress } from '../domain/oidc-address.ts'
import { claimText } from '../domain/oidc-claims.ts'
import { membershipChanges, providerActor } from '../domain/oidc-memberships.ts'
import { isWhollyServed, whoseAccount } from '../domain/oidc-person.ts'
import { type Grant, grantsFromClaims } from '../domain/oidc-roles.ts'
import { addMembership, closeAccount, endMembership, isInvited, joinAccount, type ProviderVisit, recordOfPerson } from './provider-visit.ts'
import { servedOrganisations } from './served-organisations.ts'

export interface AdmitDeps {
  db: Database
  now(): number
  /** Roles that the setting gives and the organisation cannot have, and organisations that are not there. */
  warn(event: string, detail: Record<string, unknown>): void
  /** Something waits to be sent. */
  mailQueued(): void
}

const MOST_NAME_CHARACTERS = 120

export function createAdmission({ db, now, warn, mailQueued }: AdmitDeps): AdmitFromProvider {
  const people = oidcPeople(db)
  const audit = auditWriter(db)
  const admitted = db.$client.transaction((identity: OidcIdentity): OidcAdmission => {
    const { provider, claims, subject } = identity
    const actor = providerActor(provider.id)
    const served = servedOrganisations(provider, people, (organisation) =>
      warn('oidc-organisation-unknown', { provider: provider.id, organisation }),
    )
    const granted = grantsFromClaims(served.mapping, claims)
    if (granted.state === 'unreadable') return refused('roles-unreadable')
    for (const grant of granted.notAllowed) warn('oidc-role-not-allowed', { provider: provider.id, ...grant })
    const address = provenAddress({ emailClaim: provider.claims.email, ownDomains: provider.emailDomains }, claims)
    const bySubject = people.bySubject(provider.id, subject, actor)
    const byAddress = address.email === null ? null : people.byEmail(provider.id, address.email, actor)
    const found = whoseAccount({ address, bySubject, byAddress, servedOrganisationIds: [...served.byId.keys()] })
    if (found.state === 'refused') return refused(found.fault)
    const email = address.email ?? ''
    const name = claimText(claims, provider.claims.name)?.slice(0, MOST_NAME_CHARACTERS) ?? email.split('@')[0] ?? ''
    const visit: ProviderVisit = { db, people, audit, now: now(), identity, actor, email, name, served: served.byId }
    const person = bySubject ?? byAddress
    return found.state === 'known' && person ? admitKnown(visit, person, found, granted.grants) : admitNew(visit, granted.grants)
  })
  return (identity) => {
    // Begins as a writer: two sign-ins of one person at a time follow each other.
    const admission = admitted.immediate(identity)
    if (admission.state === 'refused') mailQueued()
    return admission
  }
}

/** Nobody is made who could do nothing. */
function admitNew(visit: ProviderVisit, grants: readonly Grant[]): OidcAdmission {
  if (grants.length === 0 && !isInvited(visit)) return refused('no-role')
  const { people, identity, email, name, now } = visit
  const userId = uuidv7()
  people.addPerson({ userId, name, email, now, language: languageOf(identity) })
  joinAccount(visit, userId)
  recordOfPerson(visit, 'account-made', userId)
  for (const grant of grants) addMembership(visit, userId, grant)
  return { state: 'admitted', email, name }
}

function admitKnown(
  visit: ProviderVisit,
  person: PersonOfProvider,
  { join, reopen }: { join: boolean; reopen: boolean },
  grants: readonly Grant[],
): OidcAdmission {
  const { people, now, served } = visit
  const { userId } = person
  const changes = membershipChanges(person.held, grants, visit.actor)
  for (const grant of changes.added) addMembership(visit, userId, grant)
  for (const membership of changes.ended) endMembership(visit, membership)
  if (changes.added.length + changes.ended.length > 0) people.rightsChanged(userId, now)
  const mayComeIn = changes.held.some(({ organisationId }) => served.has(organisationId)) || isInvited(visit)
  if (changes.held.length === 0 && !mayComeIn && !person.isClosed) closeAccount(visit, person)
  if (!mayComeIn) return refused('no-role')
  if (join) {
    joinAccount(visit, userId)
    recordOfPerson(visit, 'account-joined', userId)
  }
  if (reopen) {
    people.reopen(userId, now)
    recordOfPerson(visit, 'account-reopened', userId)
  }
  return { state: 'admitted', ...followIdentity(visit, person, changes.held) }
}

/** Name and address follow the provider, where it speaks for all that somebody is and the address is free. */
function followIdentity(visit: ProviderVisit, person: PersonOfProvider, held: readonly Grant[]): { email: string; name: string } {
  const { people, identity, actor, now, served, name } = visit
  const { userId } = person
  const isTaken = visit.email !== person.email && people.byEmail(identity.provider.id, visit.email, actor) !== null
  const email = isTaken ? person.email : visit.email
  const isSame = email === person.email && name === person.name
  const organisationIds = held.map(({ organisationId }) => organisationId)
  if (isSame || !isWhollyServed(organisationIds, [...served.keys()])) return { email: person.email, name: person.name }
  people.setIdentity({ userId, name, email, now })
  if (email !== person.email) recordOfPerson(visit, 'address-changed', userId)
  return { email, name }
}

function refused(fault: OidcFault): OidcAdmission {
  return { state: 'refused', fault }
}

function languageOf({ claims }: OidcIdentity): 'nl' | 'en' {
  return claimText(claims, 'locale')?.toLowerCase().startsWith('en') ? 'en' : 'nl'
}
