/** The keys of the caller's own organisation. */
import { Hono } from 'hono'
import { newApiKeySchema } from '../contract/api-key.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf, needsRight } from '../http/caller.ts'
import { answerList, answerMade } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { keyDeps, listKeys, makeKey, withdrawKey } from '../usecases/manage-api-keys.ts'

export function apiKeyRoutes(deps: AppDeps) {
  const keys = keyDeps(deps)
  const mayManage = needsRight('api-keys.manage')
  const none = onlyParameters(deps)
  return new Hono()
    .get('/my/api-keys', mayManage, none, (c) => answerList(c, listKeys(keys, callerOf(c))))
    .post('/my/api-keys', mayManage, none, async (c) => {
      const body = await bodyOf(c, newApiKeySchema)
      if ('refusal' in body) return body.refusal
      const done = makeKey(keys, callerOf(c), body.value)
      return 'made' in done ? answerMade(c, done.made) : answerProblem(c, problems.invalidInput(done.faults))
    })
    .delete('/my/api-keys/:id', mayManage, none, (c) =>
      withdrawKey(keys, callerOf(c), c.req.param('id')) ? c.body(null, 204) : answerProblem(c, problems.unknownHere()),
    )
}
