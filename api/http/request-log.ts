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
const WITH_TOKEN = /^(\/(?:wachtwoord-instellen|uitnodiging|adres-bevestigen|api\/v1\/confirmations)\/).+$/
const LIKE_A_KEY = /^[\w-]{20,}$/
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A path could carry typed text as well; ours never do beyond ids. What is longer than a word and no id is taken for a key too. */
export function pathOf(path: string): string {
  const safe = path.replace(WITH_TOKEN, '$1:token')
  if (!/^\/[\w./:-]*$/.test(safe)) return '/…'
  const parts = safe.split('/').map((part) => (LIKE_A_KEY.test(part) && /[\dA-Z]/.test(part) && !ID.test(part) ? '…' : part))
  return parts.join('/').slice(0, 120)
}

/** A failed statement is told with its values: tokens, addresses, names. Those lines go; where it happened stays. */
export function loggableError(error: Error): { name: string; message: string; stack: string } {
  const withoutValues = (text: string) => text.replace(/\n?params:.*(?:\n(?! {4}at ).*)*/g, '')
  return { name: error.name, message: withoutValues(error.message), stack: withoutValues(error.stack ?? '') }
}
