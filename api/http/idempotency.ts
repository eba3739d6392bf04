/** The `Idempotency-Key` of a request, with a hash of the whole request: the same key for another one is refused. */
import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { Idempotency } from '../usecases/idempotency.ts'
import { answerProblem } from './problem.ts'
import { reportProblems } from './report-problems.ts'

const HEADER = 'Idempotency-Key'
const READABLE = /^[\x21-\x7e]{1,200}$/

/** Reads the body's text, which stays readable afterwards. */
export async function idempotencyOf(c: Context): Promise<{ value: Idempotency | undefined } | { refusal: Response }> {
  const key = c.req.header(HEADER)
  if (key === undefined) return { value: undefined }
  if (!READABLE.test(key)) return { refusal: answerProblem(c, reportProblems.unreadableIdempotencyKey()) }
  const request = [c.req.method, c.req.path, new URL(c.req.url).search, await c.req.text()]
  return { value: { key, requestHash: createHash('sha256').update(request.join('\n')).digest('hex') } }
}
