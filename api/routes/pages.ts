/** The pages people see, at Dutch addresses, rendered on the server; the browser goes on from the same data. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppDeps } from '../deps.ts'
import { callerOf, ORGANISATION_PARAMETER } from '../http/caller.ts'
import { hasPersonalData, showPage } from '../http/page.ts'
import { notAllowed, pageRefusal } from '../http/page-refusal.ts'
import { queryOf } from '../http/query.ts'
import { needsSignIn, viewerOf } from '../http/viewer.ts'
import { finderPage } from '../usecases/finder-page.ts'
import { getOffer } from '../usecases/get-offer.ts'
import { offerHistory } from '../usecases/offer-history.ts'
import type { Viewer } from '../usecases/viewer.ts'
import { offerAsked } from './offers.ts'

const TEXT_PAGES = ['uitleg', 'toegankelijkheid', 'privacy', 'open-data'] as const

export function pageRoutes(deps: AppDeps) {
  const routes = new Hono()
    .get('/', (c) => finder(c, deps))
    .get('/zoeken', (c) => finder(c, deps))
    .get('/aanbod/:id', (c) => offer(c, deps))
  for (const page of TEXT_PAGES) routes.get(`/${page}`, (c) => showPage(c, deps, { kind: 'text', page }))
  return routes
}

interface Places {
  municipality?: string
  near?: string
}

async function finder(c: Context, deps: AppDeps): Promise<Response> {
  const viewer = viewerOf(c, deps)
  if (needsSignIn(viewer)) return membersOnly(c, deps)
  const found = await finderPage(deps, queryOf(c), viewer)
  if (found.redirectTo !== null) return c.redirect(found.redirectTo, 302)
  deps.missedSearches.count(callerOf(c), found.missed)
  return showPage(c, deps, found.data, found.data.problem ? 400 : 200)
}

async function offer(c: Context, deps: AppDeps): Promise<Response> {
  if (hasPersonalData(c, deps)) return c.redirect(new URL(c.req.url).pathname, 302)
  const viewer = viewerOf(c, deps)
  if (needsSignIn(viewer)) return membersOnly(c, deps)
  const parameters = queryOf(c)
  const { places, problems: wrong } = offerAsked(parameters, deps)
  const id = c.req.param('id') ?? ''
  const asked = wrong.length > 0 ? {} : withPlaceInText(places, parameters.q?.[0], deps, viewer)
  const found = await getOffer(deps, { id, ...asked }, viewer)
  if (found.state === 'unknown') return showPage(c, deps, { kind: 'notFound' }, 404)
  if (found.state === 'gone')
    return showPage(
      c,
      deps,
      { kind: 'gone', title: found.title, alternatives: found.alternatives.map(({ id, title }) => ({ id, title })) },
      410,
    )
  const history = offerHistory(deps, id, viewer)
  const reports = history.state === 'found' ? history.answer.items : null
  return showPage(c, deps, { kind: 'offer', offer: found.offer, reports, backQuery: backQueryOf(c) })
}

/** Signed in, and still nothing to see: then it is the role that does not allow it. */
async function membersOnly(c: Context, deps: AppDeps): Promise<Response> {
  return (await pageRefusal(c, deps, 'offers.read')) ?? notAllowed(c, deps)
}

/** A search that names its place in words is about that place on the offer's page too. */
function withPlaceInText(places: Places, q: string | undefined, deps: AppDeps, { visibleRegions }: Viewer): Places {
  if (!q || (places.municipality && places.near)) return places
  const found = deps.interpret(q, { exact: false, visibleRegions })
  return { municipality: places.municipality ?? found.municipality, near: places.near ?? found.postcode ?? found.municipality }
}

/** The search a person came from travels along in the address. */
function backQueryOf(c: Context): string {
  const parameters = new URLSearchParams(new URL(c.req.url).search)
  for (const name of ['taal', ORGANISATION_PARAMETER]) parameters.delete(name)
  return parameters.toString()
}

export function notFoundPage(c: Context, deps: AppDeps): Response {
  return showPage(c, deps, { kind: 'notFound' }, 404)
}
