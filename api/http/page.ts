/** A page as the server makes it: who looks, in which language, at which address; and the pages that stand in for one. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Language, PageCaller, PageData } from '../contract/page.ts'
import type { AppDeps } from '../deps.ts'
import { localPath } from '../domain/local-path.ts'
import { type Caller, type OrganisationOfCaller, rightsOf } from '../usecases/caller.ts'
import { withoutPersonalData } from '../usecases/personal-parameters.ts'
import { callerOf } from './caller.ts'
import { queryOf } from './query.ts'
import { viewerOf } from './viewer.ts'

const LANGUAGE_COOKIE = 'plekwijzer-taal'

/** `address`: where the page can be asked for, when that is not where its form was sent. */
export function showPage(
  c: Context,
  deps: AppDeps,
  data: PageData,
  status: ContentfulStatusCode = 200,
  address: string = shownAddress(c, deps),
): Response {
  const { html } = deps.renderPage({
    data,
    language: languageOf(c, deps),
    url: address,
    now: deps.now(),
    isDemo: deps.settings.isDemo,
    viewer: viewerOf(c, deps).kind,
    caller: pageCallerOf(callerOf(c)),
    mapTilesUrl: deps.settings.mapTilesUrl ?? null,
  })
  return c.html(html, status, { 'Cache-Control': isSecret(data) ? 'no-store' : 'private, no-cache', Vary: 'Cookie' })
}

export function hasPersonalData(c: Context, deps: AppDeps): boolean {
  return withoutPersonalData(queryOf(c), deps.reference().today).problems.length > 0
}

export function rememberLanguage(c: Context, deps: Pick<AppDeps, 'settings'>, language: Language): void {
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

/** Without what may be about a child. */
export function shownAddress(c: Context, deps: AppDeps): string {
  const { pathname, search } = new URL(c.req.url)
  return hasPersonalData(c, deps) ? pathname : pathname + search
}

/** Where to go on after signing in: one of our own pages, and not to sign in again. */
export function backFrom(asked: string | undefined): string {
  const back = localPath(asked ?? '')
  return /^\/(?:inloggen|uitloggen|uitgelogd)(?:[/?]|$)/.test(back) ? '/' : back
}

/** What signing in and managing people shows is kept by nobody on the way, and not by the browser. */
function isSecret({ kind }: PageData): boolean {
  return kind === 'signIn' || kind === 'account' || kind === 'organisation' || kind === 'mails' || kind === 'availabilityImport'
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
