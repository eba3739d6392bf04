import type { Context, MiddlewareHandler } from 'hono'
import type { AppDeps } from '../deps.ts'
import { faults } from '../usecases/search-faults.ts'
import { ORGANISATION_PARAMETER } from './caller.ts'
import { answerProblem, problems } from './problem.ts'

/** All parameters of the address, each as a list. */
export function queryOf(c: Context): Record<string, string[]> {
  return c.req.queries()
}

/** Names every parameter that this address does not know; a link of our own may say on whose behalf it is asked. */
export function onlyParameters(deps: Pick<AppDeps, 'reference'>, ...allowed: string[]): MiddlewareHandler {
  return async (c, next) => {
    const unknown = Object.keys(queryOf(c)).filter((name) => name !== ORGANISATION_PARAMETER && !allowed.includes(name))
    if (unknown.length === 0) return next()
    const { today } = deps.reference()
    return answerProblem(c, problems.invalidInput(unknown.map((name) => faults.unknownParameter(name, today, allowed))))
  }
}

/** Percent-encoding that is no UTF-8 could be read as anything. */
export const refuseBrokenEncoding: MiddlewareHandler = async (c, next) => {
  if (!c.req.url.includes('%')) return next()
  try {
    decodeURIComponent(new URL(c.req.url).search)
  } catch {
    return answerProblem(c, problems.brokenAddress())
  }
  return next()
}
