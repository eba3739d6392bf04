/** What the sender does with the queue. A mail is due while `next_attempt_at` lies in the past; null: it is done with. */
import type { Database } from '../client.ts'
import { auditWriter } from './audit-write.ts'

export interface ClaimedMail {
  id: string
  kind: string
  toAddress: string
  language: 'nl' | 'en'
  subject: string
  textBody: string
  htmlBody: string
  organisationId: string | null
  createdAt: number
  attempts: number
}

export interface MailQueue {
  /** Counts the attempt and sets the next one first: after a crash nobody takes the mail again before then. */
  claimDue(now: number, untilAt: number, limit: number): ClaimedMail[]
  nextDueAt(): number | null
  markSent(id: string, now: number): void
  tryAgain(id: string, at: number, reason: string): void
  /** Leaves an audit event: those who manage the organisation see that somebody was not reached. */
  giveUp(mail: Pick<ClaimedMail, 'id' | 'kind' | 'organisationId'>, now: number, reason: string): void
  /** Where nobody sends: what was queued before then loses its text. */
  giveUpOlder(before: number, now: number, reason: string): number
  /** Mails that are done with say who wrote to whom, and go in their turn. */
  removeOlder(before: number): number
  countWaiting(): number
}

const EMPTY = `text_body = '', html_body = '', next_attempt_at = null`

export function mailQueue(db: Database): MailQueue {
  const { $client: client } = db
  const writeAudit = auditWriter(db)
  const claim = client.prepare<[number, number, number], ClaimedMail>(
    `update mails set attempts = attempts + 1, next_attempt_at = ? where id in
       (select id from mails where next_attempt_at <= ? order by next_attempt_at limit ?)
     returning id, kind, to_address as toAddress, language, subject, text_body as textBody, html_body as htmlBody,
       organisation_id as organisationId, created_at as createdAt, attempts`,
  )
  const next = client
    .prepare<[], number>('select next_attempt_at from mails where next_attempt_at is not null order by next_attempt_at limit 1')
    .pluck()
  const sent = client.prepare(`update mails set ${EMPTY}, sent_at = ?, last_error = null where id = ?`)
  const again = client.prepare('update mails set next_attempt_at = ?, last_error = ? where id = ?')
  const givenUp = client.prepare(`update mails set ${EMPTY}, given_up_at = ?, last_error = ? where id = ?`)
  const older = client.prepare(
    `update mails set ${EMPTY}, given_up_at = ?, last_error = ? where created_at < ? and next_attempt_at is not null`,
  )
  const remove = client.prepare('delete from mails where created_at < ? and next_attempt_at is null')
  const waiting = client.prepare<[], number>('select count(*) from mails where next_attempt_at is not null').pluck()
  return {
    claimDue: (now, untilAt, limit) => claim.all(untilAt, now, limit),
    nextDueAt: () => next.get() ?? null,
    markSent: (id, now) => void sent.run(now, id),
    tryAgain: (id, at, reason) => void again.run(at, reason, id),
    giveUp: client.transaction(({ id, kind, organisationId }, now, reason) => {
      givenUp.run(now, reason, id)
      const detail = { kind, reason }
      writeAudit({ at: now, actor: 'system', action: 'give-up-mail', subjectKind: 'mail', subjectId: id, detail, organisationId })
    }),
    giveUpOlder: (before, now, reason) => older.run(now, reason, before).changes,
    removeOlder: (before) => remove.run(before).changes,
    countWaiting: () => waiting.get() ?? 0,
  }
}
