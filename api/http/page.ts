/** A page as the server makes it: who looks, in which language, at which address; and the pages that stand in for one. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Language, PageCaller, PageData } from '../contract/page.ts'
import type { AppDeps } from '../deps.ts'
import { type Caller, type OrganisationOfCaller, rightsOf } from '../usecases/caller.ts'
import { withoutPersonalData } from '../usecases/personal-parameters.ts'
import { callerOf } from './caller.ts'
import { problems } from './problem.ts'
import { queryOf } from './query.ts'
import { viewerOf } from './viewer.ts'

const LANGUAGE_COOKIE = 'plekwijzer-taal'

export function showPage(c: Context, deps: AppDeps, data: PageData, status: ContentfulStatusCode = 200): Response {
  const { html } = deps.renderPage({
    data,
    language: languageOf(c, deps),
    url: shownAddress(c, deps),
    now: deps.now(),
    isDemo: deps.settings.isDemo,
    viewer: viewerOf(c, deps).kind,
    caller: pageCallerOf(callerOf(c)),
    mapTilesUrl: deps.settings.mapTilesUrl ?? null,
  })
  return c.html(html, status, { 'Cache-Control': 'private, no-cache', Vary: 'Cookie' })
}

export function toSignIn(c: Context, deps: AppDeps): Response {
  return showPage(c, deps, { kind: 'error', problem: problems.signInNeeded() }, 401)
}

export function hasPersonalData(c: Context, deps: AppDeps): boolean {
  return withoutPersonalData(queryOf(c), deps.reference().today).problems.length > 0
}

function rememberLanguage(c: Context, deps: Pick<AppDeps, 'settings'>, language: Language): void {
  const secure = deps.settings.baseUrl.startsWith('https:')
  setCookie(c, LANGUAGE_COOKIE, language, { path: '/', sameSite: 'Lax', httpOnly: true, secure, maxAge: 31_536_000 })
}

function languageOf(c: Context, deps: AppDeps): Language {
  const asked = c.req.query('taal')
  if (asked === 'nl' || asked === 'en') {
    rememberLanguage(c, deps, asked)
    return asked
  }
  return languageBefore(c)
}

/** As chosen before; who never chose and is signed in, as in the own account. */
function languageBefore(c: Context): Language {
  const chosen = getCookie(c, LANGUAGE_COOKIE) ?? callerOf(c).person?.language
  return chosen === 'en' ? 'en' : 'nl'
}

function shownAddress(c: Context, deps: AppDeps): string {
  const { pathname, search } = new URL(c.req.url)
  return hasPersonalData(c, deps) ? pathname : pathname + search
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
