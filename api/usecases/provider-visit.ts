/** What is done for somebody who comes in through an identity provider; all inside one transaction, each step in the audit. */
import type { Database } from '../../db/client.ts'
import type { AuditEvent, WriteAudit } from '../../db/queries/audit-write.ts'
import { queueMail } from '../../db/queries/mails.ts'
import { ACCOUNT_CLOSED, type OidcPeople, type OrganisationOfProvider, type PersonOfProvider } from '../../db/queries/oidc-people.ts'
import type { OidcIdentity } from '../accounts/oidc-port.ts'
import type { HeldMembership } from '../domain/oidc-memberships.ts'
import type { Grant } from '../domain/oidc-roles.ts'
import { shortenedAddress } from '../domain/shortened-address.ts'
import { accountClosedLetter } from '../mail/letters/account-closed.ts'

export interface ProviderVisit {
  db: Database
  people: OidcPeople
  audit: WriteAudit
  now: number
  identity: OidcIdentity
  /** `oidc:…`. */
  actor: string
  email: string
  name: string
  served: ReadonlyMap<string, OrganisationOfProvider>
}

export function addMembership(visit: ProviderVisit, userId: string, { organisationId, role }: Grant): void {
  const { people, actor, now } = visit
  const subjectId = people.addMembership({ userId, organisationId, role, actor, now })
  record(visit, { action: 'membership-added', subjectKind: 'membership', subjectId, detail: { role }, ...placeOf(visit, organisationId) })
}

export function endMembership(visit: ProviderVisit, { id, organisationId, role }: HeldMembership): void {
  visit.people.endMembership(id, visit.actor, visit.now)
  record(visit, {
    action: 'membership-ended',
    subjectKind: 'membership',
    subjectId: id,
    detail: { role },
    ...placeOf(visit, organisationId),
  })
}

export function joinAccount({ people, identity, now }: ProviderVisit, userId: string): void {
  people.join({ userId, providerId: identity.provider.id, subject: identity.subject, now })
}

/** Who lost everything can no longer sign in; what they did stays theirs. */
export function closeAccount(visit: ProviderVisit, { userId, email, language }: PersonOfProvider): void {
  const { db, people, now } = visit
  people.close(userId, now)
  queueMail(db, { ...accountClosedLetter({ language, at: now }), toAddress: email, organisationId: null }, now)
  recordOfPerson(visit, ACCOUNT_CLOSED, userId)
}

export function recordOfPerson(visit: ProviderVisit, action: string, userId: string): void {
  record(visit, { action, subjectKind: 'user', subjectId: userId })
}

/** Who is invited by one of the provider's organisations comes in to accept. */
export function isInvited({ people, email, now, served }: ProviderVisit): boolean {
  return people.invitedBy(email, now).some((organisationId) => served.has(organisationId))
}

function placeOf({ served }: ProviderVisit, organisationId: string): Pick<AuditEvent, 'organisationId' | 'regionCode'> {
  return { organisationId, regionCode: served.get(organisationId)?.regionCode ?? null }
}

function record({ audit, actor, now, identity }: ProviderVisit, event: Omit<AuditEvent, 'at' | 'actor' | 'fromAddress'>): void {
  const fromAddress = identity.fromAddress === null ? null : shortenedAddress(identity.fromAddress)
  audit({ at: now, actor, fromAddress, ...event })
}
