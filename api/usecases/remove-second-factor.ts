/**
 * For whoever lost phone and recovery codes: the second step goes, with every session and passkey, and is set up anew at the
 * next sign-in. By who manages the people of every organisation that this person works for: nobody weakens an account that
 * also opens doors elsewhere. Who asks is known to the administrator, as at the invitation; the person is told by mail.
 */

import { queueMail } from '../../db/queries/mails.ts'
import type { MemberRow } from '../../db/queries/members.ts'
import { accountAddresses } from '../contract/account-addresses.ts'
import { secondFactorChangedLetter } from '../mail/letters/second-factor.ts'
import type { AccessDeps } from './access-deps.ts'
import type { Caller } from './caller.ts'
import { leaveAudit } from './leave-audit.ts'
import { type Reached, type Refused, reachOrganisation } from './reach-organisation.ts'

export type RemovedSecondFactor = { state: 'removed' } | { state: 'too-late' } | { state: 'also-elsewhere' } | { state: 'own' } | Refused

export function removeSecondFactor(
  deps: AccessDeps,
  caller: Caller,
  asked: { organisationId: string; membershipId: string },
): RemovedSecondFactor {
  const found = reachOrganisation(deps, caller, 'members.manage', asked.organisationId)
  if (found.state !== 'reached') return found
  const member = deps.access.members.byId(asked.membershipId)
  if (member?.organisationId !== asked.organisationId) return { state: 'unknown' }
  if (member.userId === caller.person?.id) return { state: 'own' }
  if (!reachesAll(deps, caller, member.userId)) return { state: 'also-elsewhere' }
  const done = deps.db.$client.transaction(() => removeIn(deps, caller, found, member))()
  if (done.state === 'removed') deps.committed()
  return done
}

function reachesAll(deps: AccessDeps, caller: Caller, userId: string): boolean {
  const organisationIds = deps.access.members.organisationsOf(userId)
  return organisationIds.every((id) => reachOrganisation(deps, caller, 'members.manage', id).state === 'reached')
}

function removeIn(deps: AccessDeps, caller: Caller, found: Reached, member: MemberRow): RemovedSecondFactor {
  const { access, now, settings } = deps
  const { userId, membershipId, email, endedAt, hasSecondFactor } = member
  if (endedAt !== null || !hasSecondFactor) return { state: 'too-late' }
  access.secondFactors.remove(userId, now())
  access.members.endSessions(userId)
  const accountLink = new URL(accountAddresses.account, settings.baseUrl).href
  const language = access.people.byId(userId)?.language ?? 'nl'
  const letter = secondFactorChangedLetter({ language, change: 'removed', at: now(), accountLink })
  queueMail(deps.db, { ...letter, toAddress: email, organisationId: member.organisationId }, now())
  leaveAudit(deps, caller, found, { action: 'second-factor-removed', subjectKind: 'membership', subjectId: membershipId })
  return { state: 'removed' }
}
