/** One line per request: never the query string, which may hold what somebody typed about a child. */
import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { AppDeps } from '../deps.ts'

export function requestLog(deps: Pick<AppDeps, 'log' | 'metrics'>): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now()
    const reference = randomUUID().slice(0, 8)
    c.set('reference', reference)
    await next()
    const ms = performance.now() - started
    deps.metrics.request(c.req.method, c.res.status, ms / 1000)
    deps.log.info(
      { reference, method: c.req.method, path: pathOf(c.req.path), status: c.res.status, ms: Math.round(ms * 10) / 10 },
      'request',
    )
  }
}

/** What follows here lets one in: it is a key, not a name. */
const WITH_TOKEN = /^(\/(?:wachtwoord-instellen|uitnodiging|adres-bevestigen)\/).+$/

/** A path could carry typed text as well; ours never do beyond ids. */
export function pathOf(path: string): string {
  const safe = path.replace(WITH_TOKEN, '$1:token')
  return /^\/[\w./:-]*$/.test(safe) ? safe.slice(0, 120) : '/…'
}
