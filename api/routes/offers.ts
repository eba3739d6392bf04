import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { answerNoAccess } from '../http/caller.ts'
import { answerJson } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters, queryOf } from '../http/query.ts'
import { answerTable, askedForm } from '../http/table.ts'
import { needsSignIn, viewerOf } from '../http/viewer.ts'
import { getOffer } from '../usecases/get-offer.ts'
import { historyTable } from '../usecases/history-table.ts'
import { resolveNear } from '../usecases/nearness.ts'
import { offerHistory } from '../usecases/offer-history.ts'
import { faults } from '../usecases/search-faults.ts'

export function offerRoutes(deps: AppDeps) {
  return new Hono()
    .get('/offers/:id', onlyParameters(deps, 'municipality', 'near'), async (c) => {
      const viewer = viewerOf(c, deps)
      if (needsSignIn(viewer)) return answerNoAccess(c)
      const asked = offerAsked(queryOf(c), deps)
      if (asked.problems.length > 0) return answerProblem(c, problems.invalidInput(asked.problems))
      const found = await getOffer(deps, { id: c.req.param('id'), ...asked.places }, viewer)
      if (found.state === 'unknown') return answerProblem(c, problems.unknownOffer())
      if (found.state === 'gone')
        return answerProblem(
          c,
          problems.endedOffer(
            found.title,
            found.alternatives.map(({ id, title }) => ({ id, title })),
          ),
        )
      return answerJson(c, found.offer)
    })
    .get('/offers/:id/reports', onlyParameters(deps), async (c) => {
      const found = offerHistory(deps, c.req.param('id'), viewerOf(c, deps))
      if (found.state === 'members-only') return answerNoAccess(c)
      if (found.state === 'unknown') return answerProblem(c, problems.unknownOffer())
      const form = askedForm(c)
      return form === 'json' ? answerJson(c, found.answer) : answerTable(c, form, 'verloop', historyTable(found.answer.items))
    })
}

/** An offer is looked at from a place: who pays, and where help is wanted. */
export function offerAsked(parameters: Record<string, string[]>, deps: Pick<AppDeps, 'reference'>) {
  const reference = deps.reference()
  const municipality = parameters.municipality?.[0] || undefined
  const near = parameters.near?.[0] || undefined
  return {
    places: { municipality, near },
    problems: [
      ...(municipality && !reference.municipalities.has(municipality) ? [faults.unknownMunicipality()] : []),
      ...(near && !resolveNear(reference, near) ? [faults.unknownNear(near)] : []),
    ],
  }
}
