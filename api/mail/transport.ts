/** Hands mails to the SMTP server over a few lasting connections. */
import { createTransport } from 'nodemailer'
import type { Language } from '../contract/page.ts'
import { isMailAddress, type MailSenderName } from '../domain/mail-address.ts'
import { type DeliveryFailure, failureOf } from './delivery-failure.ts'

export interface OutgoingMail {
  id: string
  toAddress: string
  language: Language
  subject: string
  textBody: string
  htmlBody: string
  createdAt: number
}

export interface MailTransport {
  /** null: the server has taken it over. Never throws. */
  send(mail: OutgoingMail): Promise<DeliveryFailure | null>
  /** What is being sent now fails. */
  close(): void
}

export interface TransportSettings {
  smtpUrl: string
  from: MailSenderName
  replyTo: string | undefined
  /** Under which people reach the site: message ids and the greeting name it. */
  siteHost: string
  /** Refuses a server that does not offer encryption; `?requireTLS=false` in the address of the server lets it go. */
  needsEncryption: boolean
}

const CONNECTIONS = 5
const MAILS_PER_CONNECTION = 100
const CONNECT_WITHIN_MS = 10_000
const SILENT_WITHIN_MS = 30_000
/** Well within the time for which a mail is claimed. */
const SEND_WITHIN_MS = 120_000

export function createMailTransport(settings: TransportSettings): MailTransport {
  const pool = createTransport({
    url: settings.smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: MAILS_PER_CONNECTION,
    maxRequeues: 1,
    name: settings.siteHost,
    requireTLS: settings.needsEncryption,
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: CONNECT_WITHIN_MS,
    socketTimeout: SILENT_WITHIN_MS,
  })
  return {
    async send(mail) {
      if (!isMailAddress(mail.toAddress)) return { kind: 'refused', reason: 'not an address' }
      try {
        await pool.sendMail({ ...messageOf(mail, settings), signal: AbortSignal.timeout(SEND_WITHIN_MS) })
        return null
      } catch (error) {
        return failureOf(error)
      }
    },
    close: () => pool.close({ force: true }),
  }
}

/** The same at every attempt, so that a mail that did arrive the first time can be known by its Message-ID. */
function messageOf(mail: OutgoingMail, { from, replyTo, siteHost }: TransportSettings) {
  return {
    from,
    replyTo,
    to: { name: '', address: mail.toAddress },
    envelope: { from: from.address, to: [mail.toAddress] },
    subject: mail.subject,
    text: mail.textBody,
    html: mail.htmlBody,
    date: new Date(mail.createdAt),
    messageId: `<${mail.id}@${siteHost}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': mail.language },
    textEncoding: 'quoted-printable' as const,
    xMailer: false as const,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
