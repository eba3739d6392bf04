/** For who holds the link of an invitation, signed in or not. */
import { type Context, Hono } from 'hono'
import { acceptanceSchema, invitationLookupSchema } from '../contract/organisation-input.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf } from '../http/caller.ts'
import { answerJson, answerMade } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { type Accepted, acceptInvitation } from '../usecases/accept-invitation.ts'
import { acceptanceFaults } from '../usecases/acceptance-faults.ts'
import { findInvitation } from '../usecases/find-invitation.ts'
import { toLookupAnswer } from '../usecases/shown-access.ts'

export function invitationRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .post('/invitations/lookups', none, async (c) => {
      const body = await bodyOf(c, invitationLookupSchema)
      if ('refusal' in body) return body.refusal
      const found = findInvitation(deps, callerOf(c), body.value.token)
      return found.state === 'valid' ? answerJson(c, toLookupAnswer(found)) : answerProblem(c, problems.invitationGone(found.state))
    })
    .post('/invitations/acceptances', none, async (c) => {
      const body = await bodyOf(c, acceptanceSchema)
      if ('refusal' in body) return body.refusal
      return answerAcceptance(c, await acceptInvitation(deps, callerOf(c), body.value))
    })
}

function answerAcceptance(c: Context, done: Accepted): Response {
  switch (done.state) {
    case 'accepted':
      return answerMade(c, { organisationId: done.organisationId, isNew: done.isNew })
    case 'faults':
      return answerProblem(c, problems.invalidInput(acceptanceFaults(done)))
    case 'sign-in-first':
      return answerProblem(c, problems.invitationOfOther(done.invitee))
    default:
      return answerProblem(c, problems.invitationGone(done.state))
  }
}
