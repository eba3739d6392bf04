/** Organisations and their people. */
import { Hono } from 'hono'
import { membershipChangeSchema, newInvitationSchema, organisationChangeSchema } from '../contract/organisation-input.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf } from '../http/caller.ts'
import { answerJson, answerList, answerMade } from '../http/json.ts'
import { pageOf } from '../http/paging.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { answerConflict, answerRefusal } from '../http/refused.ts'
import { answerTable, askedForm } from '../http/table.ts'
import { changeMembership } from '../usecases/change-membership.ts'
import { changeOrganisation } from '../usecases/change-organisation.ts'
import { endMembership } from '../usecases/end-membership.ts'
import { accessTable, auditExport } from '../usecases/export-access.ts'
import { invite } from '../usecases/invite.ts'
import { listInvitations, listMembers, listOrganisations, readOrganisation } from '../usecases/list-access.ts'
import { readOrganisationAudit } from '../usecases/read-audit.ts'
import { removeSecondFactor } from '../usecases/remove-second-factor.ts'
import { withdrawInvitation } from '../usecases/withdraw-invitation.ts'

export function organisationRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .get('/organisations', none, (c) => {
      const found = listOrganisations(deps, callerOf(c), null)
      return found.state === 'listed' ? answerList(c, found.items) : answerRefusal(c, found)
    })
    .get('/organisations/:id', none, (c) => {
      const found = readOrganisation(deps, callerOf(c), c.req.param('id'))
      return found.state === 'found' ? answerJson(c, found.organisation) : answerRefusal(c, found)
    })
    .patch('/organisations/:id', none, async (c) => {
      const body = await bodyOf(c, organisationChangeSchema, 'organisation.configure')
      if ('refusal' in body) return body.refusal
      const done = changeOrganisation(deps, callerOf(c), c.req.param('id'), body.value)
      if (done.state === 'changed') return answerJson(c, done.organisation)
      if (done.state !== 'conflict') return answerRefusal(c, done)
      return answerConflict(c, [{ id: done.current.id, version: done.current.version, current: done.current }])
    })
    .get('/organisations/:id/members', none, (c) => {
      const organisationId = c.req.param('id')
      const found = listMembers(deps, callerOf(c), organisationId)
      if (found.state !== 'listed') return answerRefusal(c, found)
      const form = askedForm(c)
      if (form === 'json') return answerList(c, found.items)
      auditExport(deps, callerOf(c), 'access', form, { organisationId })
      return answerTable(c, form, 'toegang', accessTable(found.items))
    })
    .get('/organisations/:id/invitations', none, (c) => {
      const found = listInvitations(deps, callerOf(c), c.req.param('id'))
      return found.state === 'listed' ? answerList(c, found.items) : answerRefusal(c, found)
    })
    .post('/organisations/:id/invitations', none, async (c) => {
      const body = await bodyOf(c, newInvitationSchema, 'members.manage')
      if ('refusal' in body) return body.refusal
      const done = invite(deps, callerOf(c), { organisationId: c.req.param('id'), ...body.value })
      return done.state === 'invited' ? answerMade(c, done.invitation) : answerRefusal(c, done)
    })
    .delete('/organisations/:id/invitations/:invitationId', none, (c) => {
      const { id, invitationId } = c.req.param()
      const done = withdrawInvitation(deps, callerOf(c), { organisationId: id, invitationId })
      return done.state === 'withdrawn' ? c.body(null, 204) : answerRefusal(c, done)
    })
    .get('/organisations/:id/audit-events', onlyParameters(deps, 'page', 'pageSize'), (c) => {
      const page = pageOf(c)
      if ('refusal' in page) return page.refusal
      const found = readOrganisationAudit(deps, callerOf(c), c.req.param('id'), page.value)
      return found.state === 'read' ? answerList(c, found.items, found.total) : answerRefusal(c, found)
    })
    .route('/', membershipRoutes(deps))
}

function membershipRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .patch('/organisations/:id/members/:membershipId', none, async (c) => {
      const body = await bodyOf(c, membershipChangeSchema, 'members.manage')
      if ('refusal' in body) return body.refusal
      const { id, membershipId } = c.req.param()
      const done = changeMembership(deps, callerOf(c), { organisationId: id, membershipId, ...body.value })
      if (done.state === 'changed') return answerJson(c, done.member)
      if (done.state !== 'conflict') return answerRefusal(c, done)
      return answerConflict(
        c,
        done.current.map((current) => ({ id: current.membershipId, current })),
      )
    })
    .delete('/organisations/:id/members/:membershipId', none, (c) => {
      const { id, membershipId } = c.req.param()
      const done = endMembership(deps, callerOf(c), { organisationId: id, membershipId })
      if (done.state === 'faults') return answerProblem(c, problems.lastAdmin())
      return done.state === 'ended' ? c.body(null, 204) : answerRefusal(c, done)
    })
    .delete('/organisations/:id/members/:membershipId/second-factor', none, (c) => {
      const { id, membershipId } = c.req.param()
      const done = removeSecondFactor(deps, callerOf(c), { organisationId: id, membershipId })
      if (done.state === 'own' || done.state === 'also-elsewhere') return answerProblem(c, problems.notThisSecondFactor(done.state))
      return done.state === 'removed' ? c.body(null, 204) : answerRefusal(c, done)
    })
}
