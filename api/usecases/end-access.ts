/** What goes with a role that ends: the rights count at once, and whoever has nothing left is signed out. */
import type { AccessDeps } from './access-deps.ts'

type EndDeps = Pick<AccessDeps, 'access' | 'now'>

export function afterRoleEnded({ access, now }: EndDeps, userId: string): void {
  access.members.rightsChanged(userId, now())
  if (access.members.countLeft(userId) === 0) access.members.endSessions(userId)
}

/** An organisation that ended keeps its memberships in the store; they give nothing any more. */
export function endAccessTo(deps: EndDeps, organisationId: string): void {
  deps.access.invitations.withdrawAll(organisationId, deps.now())
  for (const userId of new Set(deps.access.members.of([organisationId]).map((member) => member.userId))) afterRoleEnded(deps, userId)
}
