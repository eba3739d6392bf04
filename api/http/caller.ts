/** Who asks: found once per request, before anything answers, and read from then on. */
import type { Context, MiddlewareHandler } from 'hono'
import type { AppDeps } from '../deps.ts'
import type { RightName, RightTarget } from '../domain/rights.ts'
import { anonymous, type Caller, mayDo } from '../usecases/caller.ts'
import { addressOf } from './limits.ts'
import { answerProblem, problems } from './problem.ts'

/** On whose behalf a request of somebody with several organisations is: in the API a header, on pages a parameter. */
export const ORGANISATION_HEADER = 'Plekwijzer-Organisation'
export const ORGANISATION_PARAMETER = 'namens'

const CALLER = 'caller'

export function identifyCaller(deps: Pick<AppDeps, 'identify' | 'settings'>): MiddlewareHandler {
  return async (c, next) => {
    const { headers } = c.req.raw
    const mayHaveIdentity = headers.has('Cookie') || headers.has('Authorization')
    if (!mayHaveIdentity) return next()
    const { caller, cookies } = await deps.identify(headers, requestOf(c, deps))
    c.set(CALLER, caller)
    await next()
    for (const cookie of cookies) c.res.headers.append('Set-Cookie', cookie)
  }
}

export function callerOf(c: Context): Caller {
  return (c.get(CALLER) as Caller | undefined) ?? anonymous
}

/** Refuses whoever does not hold the right for anything; whose it is, the use case looks at. */
export function needsRight(right: RightName): MiddlewareHandler {
  return async (c, next) => refusal(c, right) ?? next()
}

/** null: go on. */
export function refusal(c: Context, right: RightName, target?: RightTarget): Response | null {
  const caller = callerOf(c)
  return mayDo(caller, right, target) ? null : answerNoAccess(c)
}

/** Nobody yet, halfway through signing in, for none of several organisations, or a role that does not allow it. */
export function answerNoAccess(c: Context): Response {
  const { kind, person, organisation, organisations } = callerOf(c)
  if (kind === 'anonymous') return c.req.header('Authorization') ? answerUnknownKey(c) : answerProblem(c, problems.signInNeeded())
  if (person?.needsSecondFactor) return answerProblem(c, problems.secondStepNeeded())
  const isUnchosen = organisation === null && organisations.length > 0
  return answerProblem(c, isUnchosen ? problems.organisationNeeded() : problems.notAllowed())
}

function answerUnknownKey(c: Context): Response {
  c.header('WWW-Authenticate', 'Bearer')
  return answerProblem(c, problems.unknownKey())
}

function requestOf(c: Context, deps: Pick<AppDeps, 'settings'>) {
  return {
    organisationId: c.req.header(ORGANISATION_HEADER) ?? c.req.query(ORGANISATION_PARAMETER) ?? null,
    address: addressOf(c, deps.settings.trustsProxy),
  }
}
