/** The queue of mails: written in the transaction of what causes them, so that neither comes without the other. */
import { uuidv7 } from 'uuidv7'
import type { Database, Queryable } from '../client.ts'
import { mails } from '../mail-schema.ts'

export interface QueuedMail {
  /** `invitation`, `reminder`, … */
  kind: string
  language: 'nl' | 'en'
  subject: string
  text: string
  html: string
  toAddress: string
  organisationId: string | null
}

/** Synchronous, for inside a transaction; the sender wakes at the commit. Gives the mail's id. */
export function queueMail(db: Queryable, mail: QueuedMail, now: number): string {
  const { text: textBody, html: htmlBody, ...rest } = mail
  const id = uuidv7()
  db.insert(mails)
    .values({ id, ...rest, textBody, htmlBody, createdAt: now, nextAttemptAt: now })
    .run()
  return id
}

export interface MailRow {
  id: string
  language: 'nl' | 'en'
  toAddress: string
  subject: string
  textBody: string
  createdAt: number
}

/** By `mails_created`. */
export function newestMails({ $client }: Database, limit: number): MailRow[] {
  const select = 'select id, language, to_address as toAddress, subject, text_body as textBody, created_at as createdAt from mails'
  return $client.prepare<[number], MailRow>(`${select} order by created_at desc, id desc limit ?`).all(limit)
}
