/** Notices that nothing timely or suitable was found, over the API. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { problem } from '../contract/problem.ts'
import { newSignalSchema, type Signal, signalChangeSchema } from '../contract/signal.ts'
import type { AppDeps } from '../deps.ts'
import { bodyOf } from '../http/body.ts'
import { answerNoAccess, callerOf } from '../http/caller.ts'
import { answerJson, answerMade } from '../http/json.ts'
import { pageOf } from '../http/paging.ts'
import { answerProblem, problems } from '../http/problem.ts'
import { onlyParameters, queryOf } from '../http/query.ts'
import { mayDo } from '../usecases/caller.ts'
import { sendSignal } from '../usecases/send-signal.ts'
import { readSignalFilter } from '../usecases/signal-filter.ts'
import { changeSignal, listSignals } from '../usecases/signals.ts'

export function signalRoutes(deps: AppDeps) {
  return new Hono()
    .post('/signals', onlyParameters(deps), (c) => send(c, deps))
    .get('/signals', onlyParameters(deps, 'region', 'status', 'category', 'page', 'pageSize'), (c) => list(c, deps))
    .patch('/signals/:id', onlyParameters(deps), (c) => change(c, deps, c.req.param('id')))
}

async function send(c: Context, deps: AppDeps): Promise<Response> {
  const body = await bodyOf(c, newSignalSchema, 'signals.send')
  if ('refusal' in body) return body.refusal
  const done = sendSignal(deps.signalling, callerOf(c), body.value)
  if (done.state === 'not-allowed') return answerProblem(c, problems.notAllowed())
  if (done.state === 'faults') return answerProblem(c, problems.invalidInput(done.faults))
  if (done.state === 'sent') deps.committed()
  return answerMade(c, done.signal)
}

function list(c: Context, deps: AppDeps): Response {
  const caller = callerOf(c)
  if (!mayDo(caller, 'signals.read') && !mayDo(caller, 'signals.send')) return answerNoAccess(c)
  const page = pageOf(c)
  if ('refusal' in page) return page.refusal
  const { filter, problems: wrong } = readSignalFilter(queryOf(c), deps.reference())
  if (!filter) return answerProblem(c, problems.invalidInput(wrong))
  return answerJson(c, listSignals(deps.signalling, caller, filter, page.value))
}

async function change(c: Context, deps: AppDeps, id: string): Promise<Response> {
  const body = await bodyOf(c, signalChangeSchema, 'signals.handle')
  if ('refusal' in body) return body.refusal
  const done = changeSignal(deps.signalling, callerOf(c), id, body.value)
  switch (done.state) {
    case 'changed':
      return answerJson(c, done.signal)
    case 'unknown':
      return answerProblem(c, problems.unknownHere())
    case 'faults':
      return answerProblem(c, problems.invalidInput(done.faults))
    case 'conflict':
      return answerProblem(c, problems.changedMeanwhile([conflictOf(done.current)]))
    case 'not-possible':
      return answerProblem(c, notPossible(done.steps, done.current))
  }
}

function conflictOf({ id, version, ...current }: Signal) {
  return { id, version, current }
}

function notPossible(steps: readonly string[], current: Signal) {
  const detail =
    steps.length > 0
      ? `Deze stap kan nu niet. Wel: ${steps.join(', ')}.`
      : 'Deze melding is klaar, of iemand anders is aan zet: eerst de zorgbemiddelaar, dan het RET.'
  return problem(409, 'step-not-possible', 'Deze stap kan nu niet', detail, { conflicts: [conflictOf(current)] })
}
