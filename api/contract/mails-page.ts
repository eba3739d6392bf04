/** The demo's mails, for its administrator to read where no server sends them. */
import type { Language } from './page.ts'

export interface MailShown {
  id: string
  /** Of the mail itself. */
  language: Language
  toAddress: string
  subject: string
  createdAt: string
  /** null: too old, its links are dead. */
  text: string | null
}

export interface MailsPage {
  kind: 'mails'
  /** Newest first; null: a server sends them, so they are not shown. */
  mails: MailShown[] | null
}
