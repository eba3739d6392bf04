/** What is done about bottlenecks, over the API. */
import { Hono } from 'hono'
import { actionFieldProblem } from '../contract/action-fault-texts.ts'
import { actionChangeSchema, newActionSchema } from '../contract/bottleneck-action.ts'
import type { AppDeps } from '../deps.ts'
import { ACTION_PARAMETERS, askedActions } from '../http/action-query.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf, needsRight, refusal } from '../http/caller.ts'
import { answerJson, answerList, answerMade } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters, queryOf } from '../http/query.ts'
import { answerConflict, answerRefusal } from '../http/refused.ts'
import { actionOwners } from '../usecases/action-owners.ts'
import { listActions, makeAction } from '../usecases/bottleneck-actions.ts'
import { changeAction } from '../usecases/change-action.ts'

export function bottleneckActionRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  return new Hono()
    .get('/bottleneck-actions', needsRight('bottlenecks.read'), onlyParameters(deps, ...ACTION_PARAMETERS), (c) => {
      const { problems: wrong, ...asked } = askedActions(queryOf(c), deps)
      return wrong.length > 0 ? answerProblem(c, problems.invalidInput(wrong)) : answerList(c, listActions(deps, asked))
    })
    .post('/bottleneck-actions', none, async (c) => {
      const body = await bodyOf(c, newActionSchema, 'bottlenecks.act')
      if ('refusal' in body) return body.refusal
      const done = makeAction(deps, callerOf(c), body.value)
      if (done.state === 'made') return answerMade(c, done.action)
      if (done.state === 'wrong') return answerProblem(c, problems.invalidInput(done.faults.map(actionFieldProblem)))
      return answerRefusal(c, { state: done.state })
    })
    .patch('/bottleneck-actions/:id', none, async (c) => {
      const body = await bodyOf(c, actionChangeSchema, 'bottlenecks.act')
      if ('refusal' in body) return body.refusal
      const done = changeAction(deps, callerOf(c), c.req.param('id'), body.value)
      if (done.state === 'changed') return answerJson(c, done.action)
      if (done.state === 'wrong') return answerProblem(c, problems.invalidInput(done.faults.map(actionFieldProblem)))
      if (done.state !== 'conflict') return answerRefusal(c, { state: done.state })
      return answerConflict(c, [{ id: done.current.id, version: done.current.version, current: done.current }])
    })
    .get('/regions/:code/action-owners', none, (c) => {
      const code = c.req.param('code')
      return refusal(c, 'bottlenecks.act', { regionCodes: [code] }) ?? answerList(c, actionOwners(deps, code))
    })
}
