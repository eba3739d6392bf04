/** Lets somebody in by mail: the invitation, its letter and its audit row in one transaction; of the token only the hash is kept. */
import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { InvitationRow } from '../../db/queries/invitations.ts'
import { queueMail } from '../../db/queries/mails.ts'
import { accountAddresses, addressWithToken } from '../contract/account-addresses.ts'
import type { Invitation } from '../contract/organisation.ts'
import type { FieldProblem } from '../contract/problem.ts'
import { addressLimit, invitationExpiry, inviterLimit, normalisedEmail } from '../domain/invitation.ts'
import { invitationLetter } from '../mail/letters/invitation.ts'
import type { AccessDeps } from './access-deps.ts'
import { accessFaults } from './access-faults.ts'
import { type Caller, mayDo } from './caller.ts'
import { leaveAudit } from './leave-audit.ts'
import { findOrganisation, type Reached, type Refused, reachOrganisation } from './reach-organisation.ts'
import { type GivenRole, roleFaults } from './role-faults.ts'
import { toInvitation } from './shown-access.ts'

export interface InvitationAsked extends GivenRole {
  organisationId: string
  email: string
  /** Of the letter. */
  language: 'nl' | 'en'
}

export type Invited =
  | { state: 'invited'; invitation: Invitation }
  | { state: 'faults'; faults: FieldProblem[] }
  | { state: 'limited'; retryAfterSeconds: number }
  | Refused

export function invite(deps: AccessDeps, caller: Caller, asked: InvitationAsked): Invited {
  const found = reachOrganisation(deps, caller, 'members.manage', asked.organisationId)
  if (found.state !== 'reached') return found
  if (found.organisation.endedAt !== null) return { state: 'unknown' }
  const email = normalisedEmail(asked.email)
  const done = deps.db.$client.transaction((): Invited => {
    const faults = [...emailFaults(deps, asked, email), ...roleFaults(deps, caller, found, asked)]
    if (faults.length > 0 || email === null) return { state: 'faults', faults }
    const retryAfterSeconds = secondsToWait(deps, caller.actor, email)
    if (retryAfterSeconds > 0) return { state: 'limited', retryAfterSeconds }
    return { state: 'invited', invitation: store(deps, caller, found, { ...asked, email }) }
  })()
  if (done.state === 'invited') deps.committed()
  return done
}

/** From the region's own list: only for an organisation that works there. */
export function inviteInRegion(
  deps: AccessDeps,
  caller: Caller,
  { regionCode, ...asked }: InvitationAsked & { regionCode: string },
): Invited {
  if (!mayDo(caller, 'members.manage')) return { state: 'not-allowed' }
  const found = findOrganisation(deps, asked.organisationId)
  return found?.workRegions.includes(regionCode) ? invite(deps, caller, asked) : { state: 'unknown' }
}

function store(deps: AccessDeps, caller: Caller, found: Reached, asked: InvitationAsked): Invitation {
  const { organisationId, email, role, language } = asked
  const now = deps.now()
  const token = randomBytes(32).toString('base64url')
  const id = uuidv7()
  deps.access.invitations.withdrawSame({ organisationId, email, role, at: now })
  deps.access.invitations.insert({
    id,
    organisationId,
    email,
    role,
    regionCodes: [...asked.regionCodes],
    locationIds: [...asked.locationIds],
    language,
    tokenHash: tokenHash(token),
    createdAt: now,
    createdBy: caller.actor,
    expiresAt: invitationExpiry(now),
  })
  const row = deps.access.invitations.byId(id)
  if (!row) throw new Error('an invitation that was just made is missing')
  sendLetter(deps, caller, row, token)
  leaveAudit(deps, caller, found, { action: 'invitation-sent', subjectKind: 'invitation', subjectId: id, detail: given(asked) })
  return toInvitation(row, now)
}

function sendLetter(deps: AccessDeps, caller: Caller, row: InvitationRow, token: string): void {
  const letter = invitationLetter({
    language: row.language,
    link: new URL(addressWithToken(accountAddresses.invitation, token), deps.settings.baseUrl).href,
    organisationName: row.organisationName,
    role: row.role,
    invitedByName: caller.person?.name ?? row.organisationName,
    expiresAt: row.expiresAt,
  })
  queueMail(deps.db, { ...letter, toAddress: row.email, organisationId: row.organisationId }, deps.now())
}

function emailFaults({ access }: AccessDeps, { organisationId, role }: InvitationAsked, email: string | null): FieldProblem[] {
  if (email === null) return [accessFaults.notAnAddress()]
  const known = access.people.byEmail(email)
  const holdsIt = known && access.members.rolesOf(organisationId, known.id).some((member) => member.role === role)
  return holdsIt ? [accessFaults.alreadyMember()] : []
}

function secondsToWait({ access, now }: AccessDeps, inviter: string, email: string): number {
  const at = now()
  const isInviterLimited = access.invitations.countSentBy(inviter, at - inviterLimit.withinMs) >= inviterLimit.most
  const isAddressLimited = access.invitations.countSentTo(email, at - addressLimit.withinMs) >= addressLimit.most
  if (isAddressLimited) return addressLimit.withinMs / 1000
  return isInviterLimited ? inviterLimit.withinMs / 1000 : 0
}

/** What a role comes with, for the audit. */
export function given({ role, regionCodes, locationIds }: GivenRole): Record<string, unknown> {
  return {
    role,
    ...(regionCodes.length > 0 ? { regionCodes: [...regionCodes] } : {}),
    ...(locationIds.length > 0 ? { locationIds: [...locationIds] } : {}),
  }
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
