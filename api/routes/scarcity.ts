/** The largest bottlenecks, beyond the wait. */
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { needsRight, ORGANISATION_PARAMETER } from '../http/caller.ts'
import { answerJson } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters, queryOf } from '../http/query.ts'
import { askedForm } from '../http/table.ts'
import { answerTableStream } from '../http/table-stream.ts'
import { listScarcity } from '../usecases/list-scarcity.ts'
import { scarcityTables } from '../usecases/scarcity-table.ts'
import { parseSearchQuery } from '../usecases/search-query.ts'

export function scarcityRoutes(deps: AppDeps) {
  const only = onlyParameters(deps, 'region', 'category', 'segment')
  return new Hono().get('/bottlenecks/scarcity', needsRight('bottlenecks.read'), only, async (c) => {
    const { [ORGANISATION_PARAMETER]: _, ...parameters } = queryOf(c)
    const asked = parseSearchQuery(parameters, deps.reference())
    if (asked.problems) return answerProblem(c, problems.invalidInput(asked.problems))
    const { region = [], category = [], segment = [] } = asked.query.choices
    const list = await listScarcity(deps, { regions: region, categories: category, segments: segment })
    const form = askedForm(c)
    return form === 'json' ? answerJson(c, list) : answerTableStream(c, form, 'grootste-knelpunten', scarcityTables(list))
  })
}
