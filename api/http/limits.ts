/** How much one address may ask, and how large a question may be. */
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Problem } from '../contract/problem.ts'
import type { AppDeps } from '../deps.ts'
import { isLoopback } from '../env.ts'
import { importProblems, MOST_LIST_REQUEST_BYTES } from './import-problems.ts'
import { answerProblem, problems } from './problem.ts'

const MOST_BODY_BYTES = 64 * 1024

interface LargerBody {
  path: RegExp
  mostBytes: number
  tooLarge(): Problem
}

/** Where many rows, or a file, may come at once. */
const LARGER_BODIES: LargerBody[] = [
  { path: /^\/api\/v1\/availability-reports$/, mostBytes: 2 * 1024 * 1024, tooLarge: problems.tooLarge },
  { path: /^\/api\/v1\/availability-imports$/, mostBytes: MOST_LIST_REQUEST_BYTES, tooLarge: importProblems.tooLarge },
  { path: /^\/api\/v1\/availability-imports\/|^\/mijn-aanbod\/plakken\//, mostBytes: 1024 * 1024, tooLarge: problems.tooLarge },
]
/** Holds to a limit of its own, and says so on a page. */
const OWN_LIMIT = '/mijn-aanbod/plakken'

export function limitBodies(): MiddlewareHandler {
  const limitOf = (maxSize: number, tooLarge: () => Problem) => bodyLimit({ maxSize, onError: (c) => answerProblem(c, tooLarge()) })
  const usual = limitOf(MOST_BODY_BYTES, problems.tooLarge)
  const larger = LARGER_BODIES.map(({ path, mostBytes, tooLarge }) => ({ path, limit: limitOf(mostBytes, tooLarge) }))
  return (c, next) => {
    if (c.req.path === OWN_LIMIT) return next()
    return (larger.find(({ path }) => path.test(c.req.path))?.limit ?? usual)(c, next)
  }
}

export function limitRequests(settings: AppDeps['settings']): MiddlewareHandler {
  if (settings.requestsPerMinute === 0) return (_c, next) => next()
  const limiter = new RateLimiterMemory({ points: settings.requestsPerMinute, duration: 60 })
  return async (c, next) => {
    const address = addressOf(c, settings.trustsProxy)
    if (address === null || isLoopback(address)) return next()
    const allowed = await limiter.consume(address).then(
      () => true,
      () => false,
    )
    if (allowed) return next()
    c.header('Retry-After', '60')
    return answerProblem(c, problems.tooMany())
  }
}

/** null in tests that call the app without a socket. */
export function addressOf(c: Context, trustsProxy: boolean): string | null {
  const forwarded = trustsProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  if (forwarded) return forwarded
  try {
    return getConnInfo(c).remote.address ?? null
  } catch {
    return null
  }
}
