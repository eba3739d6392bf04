/**
 * On whose behalf a page is. Whoever has several organisations sees it in the address of every page, so that two tabs never
 * mix; an address without it goes to the organisation last used. What answers with another address carries it along.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { AppDeps } from '../deps.ts'
import type { Caller } from '../usecases/caller.ts'
import { callerOf, ORGANISATION_PARAMETER } from './caller.ts'

const LAST_COOKIE = 'plekwijzer-namens'

export function pagesOnBehalf(deps: Pick<AppDeps, 'settings'>): MiddlewareHandler {
  return async (c, next) => {
    const caller = callerOf(c)
    if (!caller.person || c.req.path.startsWith('/api/')) return next()
    const asked = c.req.query(ORGANISATION_PARAMETER)
    const meant = organisationMeant(c, caller, asked)
    if (c.req.method === 'GET' && meant !== (asked ?? null)) return c.redirect(withOrganisation(c.req.url, meant), 302)
    await next()
    if (meant !== null) carryAlong(c, meant)
    if (meant !== null && asked === meant) remember(c, deps, meant)
  }
}

/** null: the address needs to name none. */
function organisationMeant(c: Context, caller: Caller, asked: string | undefined): string | null {
  const own = caller.organisations.map(({ id }) => id)
  if (own.length < 2) return null
  if (asked !== undefined && own.includes(asked)) return asked
  const last = getCookie(c, LAST_COOKIE)
  return last !== undefined && own.includes(last) ? last : (own[0] ?? null)
}

function withOrganisation(url: string, organisationId: string | null): string {
  const address = new URL(url)
  address.searchParams.delete(ORGANISATION_PARAMETER)
  if (organisationId !== null) address.searchParams.set(ORGANISATION_PARAMETER, organisationId)
  return address.pathname + address.search
}

function carryAlong(c: Context, organisationId: string): void {
  const location = c.res.headers.get('Location')
  if (!location?.startsWith('/') || location.startsWith('//')) return
  const address = new URL(location, c.req.url)
  if (address.searchParams.has(ORGANISATION_PARAMETER)) return
  c.res.headers.set('Location', withOrganisation(address.href, organisationId))
}

function remember(c: Context, { settings }: Pick<AppDeps, 'settings'>, organisationId: string): void {
  if (getCookie(c, LAST_COOKIE) === organisationId) return
  const secure = settings.baseUrl.startsWith('https:')
  setCookie(c, LAST_COOKIE, organisationId, { path: '/', sameSite: 'Lax', httpOnly: true, secure, maxAge: 31_536_000 })
}
