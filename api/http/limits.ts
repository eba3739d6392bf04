/** How much one address may ask, and how large a question may be. */
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { AppDeps } from '../deps.ts'
import { isLoopback } from '../env.ts'
import { answerProblem, problems } from './problem.ts'

const MOST_BODY_BYTES = 64 * 1024
/** Where many rows may come at once. */
const LARGER_BODIES: Record<string, number> = { '/api/v1/availability-reports': 2 * 1024 * 1024 }

export function limitBodies(): MiddlewareHandler {
  const limitOf = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => answerProblem(c, problems.tooLarge()) })
  const usual = limitOf(MOST_BODY_BYTES)
  const larger = new Map(Object.entries(LARGER_BODIES).map(([path, bytes]) => [path, limitOf(bytes)]))
  return (c, next) => (larger.get(c.req.path) ?? usual)(c, next)
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
