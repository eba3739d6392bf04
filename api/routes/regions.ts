/** Organisations and people of a region, for its managers; and who may what. */
import { Hono } from 'hono'
import { newOrganisationSchema, newRegionInvitationSchema } from '../contract/organisation-input.ts'
import { regionAccessChangeSchema } from '../contract/region-access.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf } from '../http/caller.ts'
import { answerJson, answerList, answerMade } from '../http/json.ts'
import { pageOf } from '../http/paging.ts'
import { onlyParameters } from '../http/query.ts'
import { answerConflict, answerRefusal } from '../http/refused.ts'
import { answerTable, askedForm } from '../http/table.ts'
import { accessTable, auditExport, mayReadRights, rightLines, rightsTable } from '../usecases/export-access.ts'
import { inviteInRegion } from '../usecases/invite.ts'
import { listOrganisations, listRegionInvitations, listRegionMembers } from '../usecases/list-access.ts'
import { makeOrganisation } from '../usecases/make-organisation.ts'
import { readRegionAudit } from '../usecases/read-audit.ts'
import { changeRegionAccess, readRegionAccess } from '../usecases/region-access.ts'

export function regionRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .get('/regions/:code/organisations', none, (c) => {
      const found = listOrganisations(deps, callerOf(c), c.req.param('code'))
      return found.state === 'listed' ? answerList(c, found.items) : answerRefusal(c, found)
    })
    .post('/regions/:code/organisations', none, async (c) => {
      const body = await bodyOf(c, newOrganisationSchema, 'organisations.manage')
      if ('refusal' in body) return body.refusal
      const done = makeOrganisation(deps, callerOf(c), { regionCode: c.req.param('code'), ...body.value })
      return done.state === 'made' ? answerMade(c, done.organisation) : answerRefusal(c, done)
    })
    .get('/regions/:code/users', none, (c) => {
      const regionCode = c.req.param('code')
      const found = listRegionMembers(deps, callerOf(c), regionCode)
      if (found.state !== 'listed') return answerRefusal(c, found)
      const form = askedForm(c)
      if (form === 'json') return answerList(c, found.items)
      auditExport(deps, callerOf(c), 'access', form, { regionCode })
      return answerTable(c, form, 'toegang', accessTable(found.items))
    })
    .get('/regions/:code/invitations', none, (c) => {
      const found = listRegionInvitations(deps, callerOf(c), c.req.param('code'))
      return found.state === 'listed' ? answerList(c, found.items) : answerRefusal(c, found)
    })
    .post('/regions/:code/invitations', none, async (c) => {
      const body = await bodyOf(c, newRegionInvitationSchema, 'members.manage')
      if ('refusal' in body) return body.refusal
      const done = inviteInRegion(deps, callerOf(c), { regionCode: c.req.param('code'), ...body.value })
      return done.state === 'invited' ? answerMade(c, done.invitation) : answerRefusal(c, done)
    })
    .get('/regions/:code/audit-events', onlyParameters(deps, 'page', 'pageSize'), (c) => {
      const page = pageOf(c)
      if ('refusal' in page) return page.refusal
      const found = readRegionAudit(deps, callerOf(c), c.req.param('code'), page.value)
      return found.state === 'read' ? answerList(c, found.items, found.total) : answerRefusal(c, found)
    })
    .get('/regions/:code/access', none, (c) => {
      const found = readRegionAccess(deps, callerOf(c), c.req.param('code'))
      return found.state === 'found' ? answerJson(c, found.access) : answerRefusal(c, found)
    })
    .patch('/regions/:code/access', none, async (c) => {
      const body = await bodyOf(c, regionAccessChangeSchema, 'region.manage')
      if ('refusal' in body) return body.refusal
      const regionCode = c.req.param('code')
      const done = changeRegionAccess(deps, callerOf(c), { regionCode, ...body.value })
      if (done.state === 'changed') return answerJson(c, done.access)
      return done.state === 'conflict' ? answerConflict(c, [{ id: regionCode, current: done.current }]) : answerRefusal(c, done)
    })
    .get('/rights', none, (c) => {
      if (!mayReadRights(callerOf(c))) return answerRefusal(c, { state: 'not-allowed' })
      const form = askedForm(c)
      if (form === 'json') return answerList(c, rightLines())
      auditExport(deps, callerOf(c), 'rights', form)
      return answerTable(c, form, 'rechten', rightsTable())
    })
}
