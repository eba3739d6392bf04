/** How often care was not there. */
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { callerOf, needsRight } from '../http/caller.ts'
import { answerJson } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters, queryOf } from '../http/query.ts'
import { answerTable, askedForm } from '../http/table.ts'
import { listUnmetDemand } from '../usecases/list-unmet-demand.ts'
import { parseUnmetDemand, UNMET_DEMAND_PARAMETERS } from '../usecases/unmet-demand-query.ts'
import { unmetDemandTable } from '../usecases/unmet-demand-table.ts'

export function unmetDemandRoutes(deps: AppDeps) {
  return new Hono().get('/unmet-demand', needsRight('bottlenecks.read'), onlyParameters(deps, ...UNMET_DEMAND_PARAMETERS), (c) => {
    const { query, problems: wrong } = parseUnmetDemand(queryOf(c), deps.reference())
    if (!query) return answerProblem(c, problems.invalidInput(wrong))
    const form = askedForm(c)
    const found = listUnmetDemand(deps, query, callerOf(c))
    return form === 'json' ? answerJson(c, found) : answerTable(c, form, 'niet-vervulde-vraag', unmetDemandTable(found))
  })
}
