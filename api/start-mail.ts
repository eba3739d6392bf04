/** Starts the sender of mails, with a server when there is one. */
import { isLoopback, type Settings } from './env.ts'
import { createMailSender, type MailSender, type MailSenderParts } from './jobs/mail-sender.ts'
import { createMailTransport, type MailTransport } from './mail/transport.ts'

export function startMail(parts: Omit<MailSenderParts, 'transport'>, settings: Settings): MailSender {
  const sender = createMailSender({ ...parts, transport: transportFor(settings) })
  sender.start()
  return sender
}

function transportFor({ smtpUrl, mailFrom, mailReplyTo, siteHost }: Settings): MailTransport | null {
  if (!smtpUrl) return null
  return createMailTransport({
    smtpUrl,
    from: mailFrom,
    replyTo: mailReplyTo,
    siteHost,
    needsEncryption: !isLoopback(new URL(smtpUrl).hostname),
  })
}
