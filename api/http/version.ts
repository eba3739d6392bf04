import type { Context } from 'hono'
import { answerProblem } from './problem.ts'
import { reportProblems } from './report-problems.ts'

/** The version that a change goes on from: `If-Match: "7"`. Without one nothing is overwritten. */
export function versionOf(c: Context): { value: number } | { refusal: Response } {
  const written = c.req.header('If-Match')?.trim()
  if (!written || written === '*') return { refusal: answerProblem(c, reportProblems.versionNeeded()) }
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(written)?.[1]
  return digits ? { value: Number(digits) } : { refusal: answerProblem(c, reportProblems.unreadableVersion()) }
}
