import { Hono } from 'hono'
import { providerSummaries } from '../../db/queries/providers-read.ts'
import type { AppDeps } from '../deps.ts'
import { answerNoAccess } from '../http/caller.ts'
import { answerJson } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { needsSignIn, viewerOf } from '../http/viewer.ts'
import {
  listCategories,
  listMunicipalities,
  listProducts,
  listRegions,
  listSegments,
  listThemes,
  toProvider,
} from '../usecases/list-reference.ts'
import { offersPerRegion } from '../usecases/offers-per-region.ts'
import { faults } from '../usecases/search-faults.ts'
import { suggest } from '../usecases/suggest.ts'

const MOST_TYPED = 100

export function referenceRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  const listed = (items: readonly unknown[]) => ({ items, total: items.length })
  const providersFor = (c: Parameters<typeof viewerOf>[0], id: string | null = null) =>
    providerSummaries(deps.db, deps.reference().today, viewerOf(c, deps).visibleRegions, id)
  return new Hono()
    .get('/regions', none, async (c) =>
      answerJson(c, listed(listRegions(deps.reference(), await offersPerRegion(deps, viewerOf(c, deps))))),
    )
    .get('/municipalities', none, (c) => answerJson(c, listed(listMunicipalities(deps.reference()))))
    .get('/segments', none, (c) => answerJson(c, listed(listSegments(deps.reference()))))
    .get('/categories', none, (c) => answerJson(c, listed(listCategories(deps.reference()))))
    .get('/themes', none, (c) => answerJson(c, listed(listThemes(deps.reference()))))
    .get('/products', none, (c) => answerJson(c, listed(listProducts(deps.reference(), viewerOf(c, deps)))))
    .get('/providers', none, (c) =>
      needsSignIn(viewerOf(c, deps)) ? answerNoAccess(c) : answerJson(c, listed(providersFor(c).map(toProvider))),
    )
    .get('/providers/:id', none, (c) => {
      const [row] = providersFor(c, c.req.param('id'))
      return row ? answerJson(c, toProvider(row)) : answerProblem(c, problems.unknownProvider())
    })
    .get('/suggestions', onlyParameters(deps, 'q'), (c) => {
      const q = c.req.query('q') ?? ''
      if (q.length > MOST_TYPED) return answerProblem(c, problems.invalidInput([faults.tooLong('q', MOST_TYPED)]))
      const viewer = viewerOf(c, deps)
      return answerJson(c, suggest({ q, reference: deps.reference(), providers: deps.providersFor(viewer) }))
    })
}
