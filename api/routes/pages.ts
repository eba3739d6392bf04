/** The pages people see, at Dutch addresses, rendered on the server; the browser goes on from the same data. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Language, PageCaller, PageData } from '../contract/page.ts'
import type { AppDeps } from '../deps.ts'
import { callerOf } from '../http/caller.ts'
import { problems } from '../http/problem.ts'
import { queryOf } from '../http/query.ts'
import { needsSignIn, viewerOf } from '../http/viewer.ts'
import { type Caller, type OrganisationOfCaller, rightsOf } from '../usecases/caller.ts'
import { finderPage } from '../usecases/finder-page.ts'
import { getOffer } from '../usecases/get-offer.ts'
import { DEMO_VIEWER_COOKIE } from '../usecases/identify.ts'
import { offerHistory } from '../usecases/offer-history.ts'
import { withoutPersonalData } from '../usecases/personal-parameters.ts'
import { offerAsked } from './offers.ts'

const TEXT_PAGES = ['uitleg', 'toegankelijkheid', 'privacy', 'open-data'] as const
const LANGUAGE_COOKIE = 'plekwijzer-taal'

export function pageRoutes(deps: AppDeps) {
  const routes = new Hono()
    .get('/', (c) => finder(c, deps))
    .get('/zoeken', (c) => finder(c, deps))
    .get('/aanbod/:id', (c) => offer(c, deps))
    .post('/demo/kijk-als', (c) => lookAs(c, deps))
  for (const page of TEXT_PAGES) routes.get(`/${page}`, (c) => show(c, deps, { kind: 'text', page }))
  return routes
}

interface Places {
  municipality?: string
  near?: string
}

async function finder(c: Context, deps: AppDeps): Promise<Response> {
  const viewer = viewerOf(c, deps)
  if (needsSignIn(viewer)) return show(c, deps, { kind: 'error', problem: problems.signInNeeded() }, 401)
  const found = await finderPage(deps, queryOf(c), viewer)
  if (found.redirectTo !== null) return c.redirect(found.redirectTo, 302)
  return show(c, deps, found.data, found.data.problem ? 400 : 200)
}

async function offer(c: Context, deps: AppDeps): Promise<Response> {
  if (hasPersonalData(c, deps)) return c.redirect(new URL(c.req.url).pathname, 302)
  const viewer = viewerOf(c, deps)
  if (needsSignIn(viewer)) return show(c, deps, { kind: 'error', problem: problems.signInNeeded() }, 401)
  const parameters = queryOf(c)
  const { places, problems: wrong } = offerAsked(parameters, deps)
  const id = c.req.param('id') ?? ''
  const asked = wrong.length > 0 ? {} : withPlaceInText(places, parameters.q?.[0], deps)
  const found = await getOffer(deps, { id, ...asked }, viewer)
  if (found.state === 'unknown') return show(c, deps, { kind: 'notFound' }, 404)
  if (found.state === 'gone')
    return show(
      c,
      deps,
      { kind: 'gone', title: found.title, alternatives: found.alternatives.map(({ id, title }) => ({ id, title })) },
      410,
    )
  const history = offerHistory(deps, id, viewer)
  const reports = history.state === 'found' ? history.answer.items : null
  return show(c, deps, { kind: 'offer', offer: found.offer, reports, backQuery: backQueryOf(c) })
}

/** A search that names its place in words is about that place on the offer's page too. */
function withPlaceInText(places: Places, q: string | undefined, deps: AppDeps): Places {
  if (!q || (places.municipality && places.near)) return places
  const found = deps.interpret(q, { exact: false })
  return { municipality: places.municipality ?? found.municipality, near: places.near ?? found.postcode ?? found.municipality }
}

function pageCallerOf(caller: Caller): PageCaller | null {
  if (!caller.person) return null
  const toShort = ({ id, name, kind }: OrganisationOfCaller) => ({ id, name, kind })
  return {
    name: caller.person.name,
    email: caller.person.email,
    organisation: caller.organisation && toShort(caller.organisation),
    organisations: caller.organisations.map(toShort),
    rights: rightsOf(caller),
  }
}

/** The search a person came from travels along in the address. */
function backQueryOf(c: Context): string {
  const parameters = new URLSearchParams(new URL(c.req.url).search)
  parameters.delete('taal')
  return parameters.toString()
}

export function notFoundPage(c: Context, deps: AppDeps): Response {
  return show(c, deps, { kind: 'notFound' }, 404)
}

function show(c: Context, deps: AppDeps, data: PageData, status: ContentfulStatusCode = 200): Response {
  const { html } = deps.renderPage({
    data,
    language: languageOf(c),
    url: hasPersonalData(c, deps) ? new URL(c.req.url).pathname : new URL(c.req.url).pathname + new URL(c.req.url).search,
    now: deps.now(),
    isDemo: deps.settings.isDemo,
    viewer: viewerOf(c, deps).kind,
    caller: pageCallerOf(callerOf(c)),
    mapTilesUrl: deps.settings.mapTilesUrl ?? null,
  })
  return c.html(html, status, { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' })
}

function hasPersonalData(c: Context, deps: AppDeps): boolean {
  return withoutPersonalData(queryOf(c), deps.reference().today).problems.length > 0
}

function languageOf(c: Context): Language {
  const asked = c.req.query('taal')
  if (asked === 'nl' || asked === 'en') {
    setCookie(c, LANGUAGE_COOKIE, asked, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 })
    return asked
  }
  return getCookie(c, LANGUAGE_COOKIE) === 'en' ? 'en' : 'nl'
}

/** Only in the demo: look as a visitor or as a signed-in referrer. */
async function lookAs(c: Context, deps: AppDeps): Promise<Response> {
  if (!deps.settings.isDemo) return notFoundPage(c, deps)
  const form = await c.req.parseBody()
  const viewer = form.viewer === 'member' ? 'member' : 'anonymous'
  setCookie(c, DEMO_VIEWER_COOKIE, viewer, { path: '/', sameSite: 'Lax', httpOnly: true })
  return c.redirect(localPath(String(form.back ?? '/')), 303)
}

/** Never to another site. */
function localPath(path: string): string {
  const isLocal = /^\/(?![/\\])[\x21-\x7e]*$/.test(path)
  return isLocal ? path : '/'
}
