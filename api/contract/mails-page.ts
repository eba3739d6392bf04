/** The demo's mails, for its administrator to read where no server sends them. */
export interface MailShown {
  id: string
  toAddress: string
  subject: string
  createdAt: string
  /** null: too old, its links are dead. */
  text: string | null
}

export interface MailsPage {
  kind: 'mails'
  /** Newest first. */
  mails: MailShown[]
}
