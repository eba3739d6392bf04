/** Takes an invitation back: its link no longer works. */
import type { AccessDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'
import { leaveAudit } from './leave-audit.ts'
import { type Refused, reachOrganisation } from './reach-organisation.ts'

/** `too-late`: it was accepted, or withdrawn by somebody else. */
export type Withdrawn = { state: 'withdrawn' } | { state: 'too-late' } | Refused

export function withdrawInvitation(deps: AccessDeps, caller: Caller, asked: { organisationId: string; invitationId: string }): Withdrawn {
  const found = reachOrganisation(deps, caller, 'members.manage', asked.organisationId)
  if (found.state !== 'reached') return found
  const invitation = deps.access.invitations.byId(asked.invitationId)
  if (invitation?.organisationId !== asked.organisationId) return { state: 'unknown' }
  return deps.db.$client.transaction((): Withdrawn => {
    if (!deps.access.invitations.withdraw(invitation.id, deps.now())) return { state: 'too-late' }
    const detail = { role: invitation.role }
    leaveAudit(deps, caller, found, { action: 'invitation-withdrawn', subjectKind: 'invitation', subjectId: invitation.id, detail })
    return { state: 'withdrawn' }
  })()
}
