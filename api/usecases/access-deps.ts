/** What the use cases on organisations and their people need of the world. */
import type { Database } from '../../db/client.ts'
import { type AuditReader, auditReader } from '../../db/queries/audit-read.ts'
import { auditWriter, type WriteAudit } from '../../db/queries/audit-write.ts'
import { type InvitationStore, invitationStore } from '../../db/queries/invitations.ts'
import { type MemberStore, memberStore } from '../../db/queries/members.ts'
import { type NewPersonStore, newPersonStore } from '../../db/queries/new-people.ts'
import { type OrganisationStore, organisationStore } from '../../db/queries/organisations.ts'
import { type PeopleStore, peopleStore } from '../../db/queries/people.ts'
import { type RegionAccessStore, regionAccessStore } from '../../db/queries/region-access.ts'
import { type SecondFactorStore, secondFactorStore } from '../../db/queries/second-factors.ts'
import type { Accounts } from '../accounts/port.ts'
import type { Reference } from './reference.ts'

export interface AccessStores {
  organisations: OrganisationStore
  members: MemberStore
  invitations: InvitationStore
  people: PeopleStore
  secondFactors: SecondFactorStore
  newPeople: NewPersonStore
  regionAccess: RegionAccessStore
  audit: WriteAudit
  readAudit: AuditReader
}

export function accessStores(db: Database): AccessStores {
  return {
    organisations: organisationStore(db),
    members: memberStore(db),
    invitations: invitationStore(db),
    people: peopleStore(db),
    secondFactors: secondFactorStore(db),
    newPeople: newPersonStore(db),
    regionAccess: regionAccessStore(db),
    audit: auditWriter(db),
    readAudit: auditReader(db),
  }
}

export interface AccessDeps {
  db: Database
  now(): number
  reference(): Reference
  access: AccessStores
  settings: { baseUrl: string; oidcProviders?: readonly { id: string }[] }
  /** After each commit: mails go out, cached answers go. */
  committed(): void
}

export interface JoinDeps extends AccessDeps {
  accounts: Pick<Accounts, 'passwordFaults' | 'hashPassword'>
}
