/** Another process is writing to the store, an import for instance: nothing was stored, and it may be asked again. */
import type { Context } from 'hono'
import { answerProblem, problems } from './problem.ts'

const AGAIN_IN_SECONDS = 5

/** The store is called through a layer that wraps its errors. */
export function isStoreBusy(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return /^SQLITE_(BUSY|LOCKED)/.test(String(code)) || (cause !== undefined && cause !== null && isStoreBusy(cause))
}

export function answerBusy(c: Context): Response {
  c.header('Retry-After', String(AGAIN_IN_SECONDS))
  return answerProblem(c, problems.busy())
}
