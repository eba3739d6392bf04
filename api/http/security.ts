/** Headers that keep a browser from doing what we never ask for. No inline script or style anywhere, so none is allowed. */
import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { AppDeps } from '../deps.ts'
import { callerOf } from './caller.ts'
import { answerProblem, problems } from './problem.ts'

export function securityHeaders(settings: AppDeps['settings']): MiddlewareHandler {
  const tiles = settings.mapTilesUrl ? [new URL(settings.mapTilesUrl.replace(/[{}]/g, '')).origin] : []
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', ...tiles],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    strictTransportSecurity: settings.baseUrl.startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
    crossOriginResourcePolicy: 'same-origin',
    permissionsPolicy: { geolocation: [], camera: [], microphone: [] },
  })
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']

/** Writes come from our own pages only: a browser always tells where a POST comes from. A key comes from no browser, and brings no cookie. */
export function sameOriginWrites(settings: AppDeps['settings']): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE_METHODS.includes(c.req.method) || callerOf(c).kind === 'key' || isOwnOrigin(c, settings.baseUrl) || isNoBrowser(c))
      return next()
    return answerProblem(c, problems.wrongOrigin())
  }
}

/** Without a cookie there is nothing that another site could use; a browser says where a write comes from. */
function isNoBrowser(c: Context): boolean {
  return !['Cookie', 'Origin', 'Sec-Fetch-Site'].some((name) => c.req.header(name) !== undefined)
}

function isOwnOrigin(c: Context, baseUrl: string): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('Origin')
  return origin === undefined ? false : origin === new URL(baseUrl).origin || origin === new URL(c.req.url).origin
}
