/** The answer that was given to a request with an `Idempotency-Key`, to be given again. */
import type { Database } from '../client.ts'

interface IdempotentAnswer {
  /** Who asked. */
  owner: string
  key: string
  /** Of the whole request, so that a key is not used for two. */
  requestHash: string
  status: number
  body: string
  createdAt: number
}

export interface IdempotentAnswers {
  find(owner: string, key: string, since: number): IdempotentAnswer | undefined
  /** In the transaction of what it tells of. What is older than `since` goes. */
  keep(answer: IdempotentAnswer, since: number): void
}

export function idempotentAnswers(db: Database): IdempotentAnswers {
  const found = db.$client.prepare(
    `select owner, key, request_hash as requestHash, status, body, created_at as createdAt from idempotent_answers
     where owner = ? and key = ? and created_at >= ?`,
  )
  const forget = db.$client.prepare('delete from idempotent_answers where created_at < ?')
  const keep = db.$client.prepare(
    `insert into idempotent_answers (owner, key, request_hash, status, body, created_at)
     values (@owner, @key, @requestHash, @status, @body, @createdAt)`,
  )
  return {
    find: (owner, key, since) => found.get(owner, key, since) as IdempotentAnswer | undefined,
    keep(answer, since) {
      forget.run(since)
      keep.run(answer)
    },
  }
}
