/** From what a use case refuses to its problem, the same on every address. */
import type { Context } from 'hono'
import type { Conflict, FieldProblem } from '../contract/problem.ts'
import { answerNoAccess } from './caller.ts'
import { answerProblem, problems } from './problem.ts'

export type Refusal =
  | { state: 'unknown' | 'not-allowed' | 'too-late' }
  | { state: 'faults'; faults: FieldProblem[] }
  | { state: 'limited'; retryAfterSeconds: number }

export function answerRefusal(c: Context, refused: Refusal): Response {
  switch (refused.state) {
    case 'unknown':
      return answerProblem(c, problems.unknownHere())
    case 'not-allowed':
      return answerNoAccess(c)
    case 'too-late':
      return answerProblem(c, problems.tooLate())
    case 'faults':
      return answerProblem(c, problems.invalidInput(refused.faults))
    case 'limited':
      c.header('Retry-After', String(refused.retryAfterSeconds))
      return answerProblem(c, problems.tooManyInvitations())
  }
}

/** What holds now, so that the second one can choose. */
export function answerConflict(c: Context, conflicts: Conflict[]): Response {
  return answerProblem(c, problems.changedMeanwhile(conflicts))
}
