/**
 * Takes up an invitation, once: by somebody new, who gives a name and a password, or by whoever is signed in with the
 * address it was sent to. Holding the link proves that address.
 */
import { uuidv7 } from 'uuidv7'
import type { InvitationRow } from '../../db/queries/invitations.ts'
import type { PasswordFault } from '../domain/password-rules.ts'
import { personalDataIn } from '../domain/personal-data.ts'
import type { JoinDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'
import { type FoundInvitation, findInvitation, type Invitee } from './find-invitation.ts'
import { given } from './invite.ts'
import { leaveAudit } from './leave-audit.ts'
import { findOrganisation } from './reach-organisation.ts'

export interface Acceptance {
  token: string
  /** Only of somebody new. */
  name?: string
  password?: string
}

export type NameFault = 'missing' | 'too-long' | 'personal'

export type Accepted =
  | { state: 'accepted'; userId: string; organisationId: string; isNew: boolean }
  | { state: Exclude<FoundInvitation['state'], 'valid'> }
  | { state: 'sign-in-first'; invitee: Exclude<Invitee, 'new' | 'signed-in'> }
  | { state: 'faults'; name: NameFault | null; password: PasswordFault[] }

const MOST_NAME_CHARACTERS = 100

export async function acceptInvitation(deps: JoinDeps, caller: Caller, asked: Acceptance): Promise<Accepted> {
  const found = findInvitation(deps, caller, asked.token)
  if (found.state !== 'valid') return found
  if (found.invitee === 'signed-in' && caller.person) return join(deps, caller, found.invitation, caller.person.id)
  if (found.invitee === 'new') return joinAsNew(deps, caller, found.invitation, asked)
  return { state: 'sign-in-first', invitee: found.invitee as Exclude<Invitee, 'new' | 'signed-in'> }
}

/** The password is hashed first: nothing waits inside the transaction. */
async function joinAsNew(deps: JoinDeps, caller: Caller, invitation: InvitationRow, asked: Acceptance): Promise<Accepted> {
  const { email, language } = invitation
  const name = asked.name?.trim() ?? ''
  const nameFault = nameFaultOf(deps, name)
  const passwordFaults = deps.accounts.passwordFaults(asked.password ?? '', { email, name })
  if (nameFault || passwordFaults.length > 0) return { state: 'faults', name: nameFault, password: passwordFaults }
  const passwordHash = await deps.accounts.hashPassword(asked.password ?? '')
  const id = uuidv7()
  return join(deps, { ...caller, actor: `user:${id}` }, invitation, id, { id, name, email, language, passwordHash, at: deps.now() })
}

type NewPerson = Parameters<JoinDeps['access']['newPeople']['insert']>[0]

function join(deps: JoinDeps, caller: Caller, invitation: InvitationRow, userId: string, newPerson?: NewPerson): Accepted {
  const { access } = deps
  const joined = deps.db.$client.transaction((): Accepted => {
    if (newPerson && access.people.byEmail(invitation.email)) return { state: 'sign-in-first', invitee: 'known' }
    if (!access.invitations.accept(invitation.id, deps.now())) return stateNow(deps, invitation)
    if (newPerson) access.newPeople.insert(newPerson)
    access.newPeople.proveAddress(userId)
    beginMembership(deps, caller, invitation, userId)
    return { state: 'accepted', userId, organisationId: invitation.organisationId, isNew: newPerson !== undefined }
  })()
  if (joined.state === 'accepted') deps.committed()
  return joined
}

/** Somebody was first: with the same link in another tab, or by withdrawing it. */
function stateNow({ access }: JoinDeps, { id }: InvitationRow): Accepted {
  const now = access.invitations.byId(id)
  if (now?.acceptedAt) return { state: 'used' }
  return { state: now?.withdrawnAt ? 'withdrawn' : 'expired' }
}

function beginMembership(deps: JoinDeps, caller: Caller, invitation: InvitationRow, userId: string): void {
  const { organisationId, role } = invitation
  const { members } = deps.access
  const found = findOrganisation(deps, organisationId)
  if (!found) throw new Error('an invitation without its organisation')
  const lists = { regionCodes: JSON.parse(invitation.regionCodes), locationIds: JSON.parse(invitation.locationIds) }
  const isHeld = members.rolesOf(organisationId, userId).some((member) => member.role === role)
  if (!isHeld)
    members.begin({ id: uuidv7(), userId, organisationId, role, createdAt: deps.now(), createdBy: invitation.createdBy, ...lists })
  members.rightsChanged(userId, deps.now())
  const detail = given({ role, ...lists })
  leaveAudit(deps, caller, found, { action: 'invitation-accepted', subjectKind: 'invitation', subjectId: invitation.id, detail })
}

function nameFaultOf({ reference }: JoinDeps, name: string): NameFault | null {
  if (name === '') return 'missing'
  if (name.length > MOST_NAME_CHARACTERS) return 'too-long'
  return personalDataIn(name, reference().today) ? 'personal' : null
}
