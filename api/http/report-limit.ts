import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { AppDeps } from '../deps.ts'
import { callerOf } from './caller.ts'
import { answerProblem } from './problem.ts'
import { reportProblems } from './report-problems.ts'

const REPORT_REQUESTS_PER_MINUTE = 60

/** Per person or key, from wherever: a program in a loop must not keep the store to itself. */
export function limitReports(settings: AppDeps['settings']): MiddlewareHandler {
  if (settings.requestsPerMinute === 0) return (_c, next) => next()
  const limiter = new RateLimiterMemory({ points: REPORT_REQUESTS_PER_MINUTE, duration: 60 })
  return async (c, next) => {
    const refused = await limiter.consume(callerOf(c).actor).then(
      () => null,
      (found: { msBeforeNext: number }) => found,
    )
    if (!refused) return next()
    const seconds = Math.ceil(refused.msBeforeNext / 1000)
    c.header('Retry-After', String(seconds))
    return answerProblem(c, reportProblems.tooManyReports(seconds))
  }
}
