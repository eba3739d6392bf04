/** What goes with a role that ends: the rights count at once, and whoever has nothing left is signed out. */

import { queueMail } from '../../db/queries/mails.ts'
import type { MemberRow } from '../../db/queries/members.ts'
import { accessEndedLetter } from '../mail/letters/access-ended.ts'
import type { AccessDeps } from './access-deps.ts'

type EndDeps = Pick<AccessDeps, 'access' | 'db' | 'now'>

export function afterRoleEnded({ access, now }: Pick<EndDeps, 'access' | 'now'>, userId: string): void {
  access.members.rightsChanged(userId, now())
  if (access.members.countLeft(userId) === 0) access.members.endSessions(userId)
}

/** Whoever lost a role by another's hand hears of it; who left knows. */
export function tellAccessEnded({ db, now }: EndDeps, { email, language, organisationId, organisationName, role }: MemberRow): void {
  const letter = accessEndedLetter({ language, organisationName, role, at: now() })
  queueMail(db, { ...letter, toAddress: email, organisationId }, now())
}

/** An organisation that ended keeps its memberships in the store; they give nothing any more. */
export function endAccessTo(deps: EndDeps, organisationId: string): void {
  deps.access.invitations.withdrawAll(organisationId, deps.now())
  const members = deps.access.members.of([organisationId])
  for (const member of members) tellAccessEnded(deps, member)
  for (const userId of new Set(members.map((member) => member.userId))) afterRoleEnded(deps, userId)
}
