/** Lists of their own: look first, choose, then take over. */
import { Hono } from 'hono'
import { commitSchema, importChoicesSchema } from '../contract/availability-import.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf, needsRight } from '../http/caller.ts'
import { importProblems } from '../http/import-problems.ts'
import { answerJson, answerMade } from '../http/json.ts'
import { listOf } from '../http/list-input.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { limitReports } from '../http/report-limit.ts'
import { answerTable, askedForm } from '../http/table.ts'
import { changeAvailabilityImport } from '../usecases/change-availability-import.ts'
import { commitAvailabilityImport } from '../usecases/commit-availability-import.ts'
import { createAvailabilityImport } from '../usecases/create-availability-import.ts'
import { createImporting } from '../usecases/importing.ts'
import { cancelAvailabilityImport, leftRows, readAvailabilityImport } from '../usecases/read-availability-import.ts'

export function availabilityImportRoutes(deps: AppDeps) {
  const importing = createImporting(deps)
  const may = needsRight('availability.report')
  const limit = limitReports(deps.settings)
  const none = onlyParameters(deps)
  return new Hono()
    .post('/availability-imports', may, limit, none, async (c) => {
      const list = await listOf(c, deps.lists.read)
      if ('refusal' in list) return list.refusal
      const made = await createAvailabilityImport(importing, callerOf(c), list.value)
      return made.state === 'made' ? answerMade(c, made.shown) : answerProblem(c, problems.invalidInput(made.faults))
    })
    .get('/availability-imports/:id', may, none, (c) => {
      const shown = readAvailabilityImport(importing, callerOf(c), c.req.param('id'))
      return shown ? answerJson(c, shown) : answerProblem(c, importProblems.unknown())
    })
    .patch('/availability-imports/:id', may, limit, none, async (c) => {
      const body = await bodyOf(c, importChoicesSchema)
      if ('refusal' in body) return body.refusal
      const changed = changeAvailabilityImport(importing, callerOf(c), c.req.param('id'), body.value)
      if (changed.state === 'changed') return answerJson(c, changed.shown)
      if (changed.state === 'faults') return answerProblem(c, problems.invalidInput(changed.faults))
      return answerProblem(c, changed.state === 'committed' ? importProblems.alreadyCommitted() : importProblems.unknown())
    })
    .delete('/availability-imports/:id', may, none, (c) => {
      const isGone = cancelAvailabilityImport(importing, callerOf(c), c.req.param('id'))
      return isGone ? c.body(null, 204) : answerProblem(c, importProblems.unknown())
    })
    .post('/availability-imports/:id/commit', may, limit, none, async (c) => {
      const body = await bodyOf(c, commitSchema)
      if ('refusal' in body) return body.refusal
      const done = commitAvailabilityImport(importing, callerOf(c), c.req.param('id'), body.value.rows ?? null)
      switch (done.state) {
        case 'committed':
          deps.committed()
          return answerJson(c, done.shown)
        case 'faults':
          return answerProblem(c, problems.invalidInput(done.faults))
        case 'already-committed':
          return answerProblem(c, importProblems.alreadyCommitted())
        case 'nothing-stored':
          return answerProblem(c, importProblems.nothingStored())
        case 'unknown':
          return answerProblem(c, importProblems.unknown())
      }
    })
    .get('/availability-imports/:id/left-rows', may, none, async (c) => {
      const table = leftRows(importing, callerOf(c), c.req.param('id'))
      if (!table) return answerProblem(c, importProblems.unknown())
      return answerTable(c, askedForm(c) === 'xlsx' ? 'xlsx' : 'csv', 'niet-overgenomen', table)
    })
}
