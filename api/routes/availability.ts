/** Keeping availability right: what is mine, one statement, or a thousand. */
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { callerOf, needsRight } from '../http/caller.ts'
import { answerJson } from '../http/json.ts'
import { onlyParameters } from '../http/query.ts'
import { answerOutcome, answerReports } from '../http/report-answers.ts'
import { reportsOf, statementOf } from '../http/report-input.ts'
import { limitReports } from '../http/report-limit.ts'
import { answerTable, askedForm } from '../http/table.ts'
import { availabilityTemplate } from '../usecases/availability-template.ts'
import { createMyOffers } from '../usecases/my-offers.ts'
import { createReporting, reportAvailability } from '../usecases/report-availability.ts'

export function availabilityRoutes(deps: AppDeps) {
  const reporting = createReporting(deps)
  const myOffers = createMyOffers(deps)
  const mayReport = needsRight('availability.report')
  const limit = limitReports(deps.settings)
  return new Hono()
    .get('/my/offers', mayReport, onlyParameters(deps), (c) => answerJson(c, myOffers(callerOf(c))))
    .get('/availability-template', mayReport, onlyParameters(deps), (c) => {
      const form = askedForm(c)
      const table = availabilityTemplate(myOffers(callerOf(c)).items)
      return answerTable(c, form === 'csv' ? 'csv' : 'xlsx', 'beschikbaarheid', table)
    })
    .put('/offers/:id/availability', mayReport, limit, onlyParameters(deps), async (c) => {
      const read = await statementOf(c)
      return 'refusal' in read ? read.refusal : answerOutcome(c, deps, reportAvailability(reporting, read.value))
    })
    .post('/availability-reports', mayReport, limit, onlyParameters(deps, 'dryRun', 'partial'), async (c) => {
      const read = await reportsOf(c)
      return 'refusal' in read ? read.refusal : answerReports(c, deps, reportAvailability(reporting, read.value))
    })
}
