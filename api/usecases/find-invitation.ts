/** What stands behind the link in an invitation, and what its holder can do with it. */
import type { InvitationRow } from '../../db/queries/invitations.ts'
import { type InvitationState, invitationState } from '../domain/invitation.ts'
import type { AccessDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'
import { tokenHash } from './invite.ts'

/** `known`: has an account and signs in first. `elsewhere`: signs in through the organisation's own provider. */
export type Invitee = 'new' | 'known' | 'elsewhere' | 'signed-in' | 'someone-else'

export type FoundInvitation =
  | { state: 'valid'; invitation: InvitationRow; invitee: Invitee }
  | { state: Exclude<InvitationState, 'valid'> | 'unknown' }

type FindDeps = Pick<AccessDeps, 'access' | 'now'>

export function findInvitation(deps: FindDeps, caller: Caller, token: string): FoundInvitation {
  const invitation = deps.access.invitations.byToken(tokenHash(token))
  if (!invitation) return { state: 'unknown' }
  const state = invitationState(invitation, deps.now())
  return state === 'valid' ? { state, invitation, invitee: inviteeOf(deps, caller, invitation) } : { state }
}

function inviteeOf({ access }: FindDeps, { person }: Caller, { email, oidcProvider }: InvitationRow): Invitee {
  if (person) return person.email === email ? 'signed-in' : 'someone-else'
  if (access.people.byEmail(email)) return 'known'
  return oidcProvider === null ? 'new' : 'elsewhere'
}
