/** Organisations, members and invitations from their rows to what is shown of them. */
import type { InvitationRow } from '../../db/queries/invitations.ts'
import type { MemberRow } from '../../db/queries/members.ts'
import type { OrganisationRow } from '../../db/queries/organisations.ts'
import type { InvitationLookupAnswer } from '../contract/invitation-answers.ts'
import type { Invitation, Member, Organisation } from '../contract/organisation.ts'
import type { FoundInvitation } from './find-invitation.ts'

export function toOrganisation(row: OrganisationRow): Organisation {
  const { workRegions, isSecondFactorRelaxed, createdAt, endedAt, ...same } = row
  return {
    ...same,
    workRegions: JSON.parse(workRegions),
    isSecondFactorRelaxed: isSecondFactorRelaxed === 1,
    createdAt: isoOf(createdAt),
    endedAt: endedAt === null ? null : isoOf(endedAt),
  }
}

export function toMember(row: MemberRow, personId: string | null): Member {
  return {
    membershipId: row.membershipId,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    name: row.name,
    email: row.email,
    role: row.role,
    regionCodes: JSON.parse(row.regionCodes),
    locationIds: JSON.parse(row.locationIds),
    since: isoOf(row.createdAt),
    lastSeenAt: row.lastSeenAt === null ? null : isoOf(row.lastSeenAt),
    hasSecondFactor: row.hasSecondFactor === 1,
    isOneself: row.userId === personId,
  }
}

export function toInvitation(row: InvitationRow, now: number): Invitation {
  return {
    id: row.id,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    email: row.email,
    role: row.role,
    regionCodes: JSON.parse(row.regionCodes),
    locationIds: JSON.parse(row.locationIds),
    invitedBy: row.invitedByName,
    createdAt: isoOf(row.createdAt),
    expiresAt: isoOf(row.expiresAt),
    isExpired: row.expiresAt <= now,
  }
}

export function toLookupAnswer({ invitation, invitee }: Extract<FoundInvitation, { state: 'valid' }>): InvitationLookupAnswer {
  return {
    organisationName: invitation.organisationName,
    organisationKind: invitation.organisationKind,
    role: invitation.role,
    regionCodes: JSON.parse(invitation.regionCodes),
    email: invitation.email,
    invitedBy: invitation.invitedByName,
    expiresAt: isoOf(invitation.expiresAt),
    invitee,
  }
}

export function isoOf(instant: number): string {
  return new Date(instant).toISOString()
}
