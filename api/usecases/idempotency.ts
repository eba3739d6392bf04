/**
 * A request that is sent again with the same `Idempotency-Key` gets the answer of the first time, for 24 hours, when that
 * stored something; what stored nothing is simply looked at anew. A key belongs to who asked, and to one request.
 */
import type { IdempotentAnswers } from '../../db/queries/idempotent-answers.ts'
import type { ReportOutcomes } from '../contract/report-outcomes.ts'
import type { Caller } from './caller.ts'

export interface Idempotency {
  key: string
  /** Of the whole request. */
  requestHash: string
}

export type Replay = { state: 'replayed'; answer: ReportOutcomes } | { state: 'key-reused' }

const REMEMBERED_MS = 24 * 3_600_000

interface Asked {
  caller: Caller
  idempotency?: Idempotency
}

interface Answers {
  answers: IdempotentAnswers
  now(): number
}

export function replayed({ answers, now }: Answers, { caller, idempotency }: Asked): Replay | null {
  const known = idempotency && answers.find(ownerOf(caller), idempotency.key, now() - REMEMBERED_MS)
  if (!known) return null
  if (known.requestHash !== idempotency.requestHash) return { state: 'key-reused' }
  return { state: 'replayed', answer: JSON.parse(known.body) }
}

export function rememberAnswer({ answers, now }: Answers, { caller, idempotency }: Asked, answer: ReportOutcomes): void {
  if (!idempotency) return
  const at = now()
  answers.keep({ owner: ownerOf(caller), ...idempotency, status: 200, body: JSON.stringify(answer), createdAt: at }, at - REMEMBERED_MS)
}

function ownerOf(caller: Caller): string {
  return `${caller.organisation?.id} ${caller.actor}`
}
