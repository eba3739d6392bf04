/** Advice that was counted, and thresholds, over the API. */
import { type Context, Hono } from 'hono'
import { adviceCountsInputSchema } from '../contract/advice-count.ts'
import { thresholdsInputSchema } from '../contract/bottleneck-threshold.ts'
import { workFaultTexts } from '../contract/work-fault-texts.ts'
import type { AppDeps } from '../deps.ts'
import type { AdviceFault } from '../domain/advice-count.ts'
import { monthOf } from '../domain/calendar-month.ts'
import { bodyOf } from '../http/body.ts'
import { callerOf, needsRight } from '../http/caller.ts'
import { answerJson, answerList } from '../http/json.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters } from '../http/query.ts'
import { answerConflict, answerRefusal } from '../http/refused.ts'
import { readAdvice, writeAdvice } from '../usecases/advice-counts.ts'
import { readThresholds, type ThresholdFault, writeThresholds } from '../usecases/bottleneck-thresholds.ts'

const ADVICE = '/regions/:code/advice-counts'
const THRESHOLDS = '/regions/:code/bottleneck-thresholds'

export function regionWorkRoutes(deps: AppDeps) {
  const none = onlyParameters(deps)
  const reads = needsRight('bottlenecks.read')
  return new Hono()
    .get(ADVICE, reads, onlyParameters(deps, 'month'), (c) => {
      return answerAdvice(c, deps, c.req.param('code'), c.req.query('month') ?? monthOf(deps.reference().today))
    })
    .put(ADVICE, none, async (c) => {
      const body = await bodyOf(c, adviceCountsInputSchema, 'advice.record')
      if ('refusal' in body) return body.refusal
      const code = c.req.param('code')
      const done = writeAdvice(deps, callerOf(c), code, body.value)
      if (done.state === 'written') return answerAdvice(c, deps, code, body.value.month)
      if (done.state === 'wrong') return answerFaults(c, done.faults, adviceField)
      return done.state === 'conflict' ? answerConflict(c, done.conflicts) : answerRefusal(c, done)
    })
    .get(THRESHOLDS, reads, none, (c) => {
      const found = readThresholds(deps, c.req.param('code'))
      return found ? answerList(c, found) : answerProblem(c, problems.unknownHere())
    })
    .put(THRESHOLDS, none, async (c) => {
      const body = await bodyOf(c, thresholdsInputSchema, 'bottlenecks.act')
      if ('refusal' in body) return body.refusal
      const done = writeThresholds(deps, callerOf(c), c.req.param('code'), body.value)
      if (done.state === 'written') return answerList(c, done.thresholds)
      if (done.state === 'wrong') return answerFaults(c, done.faults, thresholdField)
      return done.state === 'conflict' ? answerConflict(c, done.conflicts) : answerRefusal(c, done)
    })
}

function answerAdvice(c: Context, deps: AppDeps, regionCode: string, month: string): Response {
  const found = readAdvice(deps, callerOf(c), { regionCode, month })
  if (found.state === 'read') return answerJson(c, found.advice)
  return found.state === 'wrong' ? answerFaults(c, found.faults, adviceField) : answerProblem(c, problems.unknownHere())
}

function answerFaults<Fault extends AdviceFault | ThresholdFault>(c: Context, faults: readonly Fault[], fieldOf: (fault: Fault) => string) {
  const errors = faults.map((fault) => ({ field: fieldOf(fault), code: fault.code, message: workFaultTexts.nl[fault.code] }))
  return answerProblem(c, problems.invalidInput(errors))
}

function adviceField({ at, code }: AdviceFault): string {
  return at === null ? 'month' : `counts.${at}.${code === 'no-count' ? 'count' : 'category'}`
}

function thresholdField({ at, code }: ThresholdFault): string {
  return `thresholds.${at}.${code === 'no-weeks' ? 'weeks' : 'category'}`
}
