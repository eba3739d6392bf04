/** What became of statements, as an answer; other parts of the app hear of it at once. */
import type { Context } from 'hono'
import type { Outcome } from '../contract/report-outcomes.ts'
import type { AppDeps } from '../deps.ts'
import type { ReportResult } from '../usecases/report-availability.ts'
import { afterAnswer } from './after-answer.ts'
import { answerProblem, problems } from './problem.ts'
import { reportProblems } from './report-problems.ts'

type Deps = Pick<AppDeps, 'committed'>

export function answerReports(c: Context, deps: Deps, result: ReportResult): Response {
  switch (result.state) {
    case 'key-reused':
      return answerProblem(c, reportProblems.keyReused())
    case 'refused':
      return answerProblem(c, reportProblems.refused(result.answer))
    case 'conflict':
      return answerProblem(c, reportProblems.changedMeanwhile(result.answer))
    case 'replayed':
      c.header('Idempotency-Replayed', 'true')
      return answerSaved(c, result.answer)
    case 'done':
      if (result.answer.isStored) deps.committed((hear) => afterAnswer(c, hear))
      return answerSaved(c, result.answer)
  }
}

/** Of the one statement about the offer in the address. */
export function answerOutcome(c: Context, deps: Deps, result: ReportResult): Response {
  const outcome = 'answer' in result ? result.answer.outcomes[0] : undefined
  if (!outcome || !('answer' in result)) throw new Error(`no outcome: ${result.state}`)
  if (outcome.outcome === 'conflict') return answerProblem(c, reportProblems.changedSinceVersion(outcome))
  if (outcome.faults || outcome.jumps) return answerProblem(c, refusalOf(outcome))
  if (result.answer.isStored) deps.committed((hear) => afterAnswer(c, hear))
  c.header('ETag', `"${outcome.version}"`)
  return answerSaved(c, { offerId: outcome.offerId, outcome: outcome.outcome, version: outcome.version })
}

/** Whoever saves waits for it, and to compress some kilobytes takes longer than to send them: `no-transform`. */
function answerSaved(c: Context, value: unknown): Response {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-store, no-transform' }
  return c.body(JSON.stringify(value), 200, headers)
}

function refusalOf({ faults = [], jumps = [] }: Outcome) {
  const [first] = faults
  switch (first?.code) {
    case 'unknown-offer':
      return problems.unknownOffer()
    case 'ended':
      return reportProblems.ended(first.message)
    case 'not-yours':
    case 'main-contractor-reports':
    case 'other-location':
    case 'not-begun':
      return reportProblems.notYours(first.code, first.message)
    default:
      return jumps.length > 0 ? reportProblems.jump(jumps) : problems.invalidInput(faults)
  }
}
