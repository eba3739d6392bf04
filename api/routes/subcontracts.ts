/** Who keeps what a subcontractor delivers: over the API and as a page of forms. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { problem } from '../contract/problem.ts'
import { subcontractChangeSchema } from '../contract/subcontract.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf, needsRight } from '../http/caller.ts'
import { fieldsOf } from '../http/form.ts'
import { answerJson, answerList } from '../http/json.ts'
import { showPage } from '../http/page.ts'
import { pageRefusal } from '../http/page-refusal.ts'
import { answerProblem } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { changeSubcontract, listSubcontracts } from '../usecases/subcontracts.ts'

const PAGE = '/mijn-aanbod/onderaannemers'

export function subcontractRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .get('/my/subcontracts', needsRight('subcontracts.manage'), none, (c) =>
      answerList(c, listSubcontracts(deps.subcontracting, callerOf(c))),
    )
    .patch('/my/subcontracts/:id', none, async (c) => {
      const body = await bodyOf(c, subcontractChangeSchema, 'subcontracts.manage')
      if ('refusal' in body) return body.refusal
      const changed = changeSubcontract(deps.subcontracting, callerOf(c), { id: c.req.param('id'), ...body.value })
      return changed ? answerJson(c, changed) : answerProblem(c, unknownSubcontract())
    })
}

export function subcontractPages(deps: AppDeps) {
  return new Hono()
    .get(PAGE, async (c) => (await pageRefusal(c, deps, 'subcontracts.manage')) ?? show(c, deps))
    .post(PAGE, async (c) => (await pageRefusal(c, deps, 'subcontracts.manage')) ?? change(c, deps))
}

/** A press says who keeps it from now on; twice the same press does nothing more. */
async function change(c: Context, deps: AppDeps): Promise<Response> {
  const { contract = '', wie } = await fieldsOf(c)
  if (wie !== 'onderaannemer' && wie !== 'wij') return show(c, deps)
  const changed = changeSubcontract(deps.subcontracting, callerOf(c), { id: contract, isReportedBySubcontractor: wie === 'onderaannemer' })
  if (!changed) return deps.notFoundPage(c)
  return c.redirect(`${PAGE}?${new URLSearchParams({ gewijzigd: contract })}`, 303)
}

function show(c: Context, deps: AppDeps): Response {
  const subcontracts = listSubcontracts(deps.subcontracting, callerOf(c))
  const asked = c.req.query('gewijzigd')
  const changedId = subcontracts.find(({ id }) => id === asked)?.id ?? null
  return showPage(c, deps, { kind: 'subcontracts', subcontracts, changedId })
}

const unknownSubcontract = () =>
  problem(
    404,
    'unknown-subcontract',
    'Onderaannemer niet gevonden',
    'Dit contract bestaat niet, is afgelopen, of valt niet onder jullie contracten.',
  )
