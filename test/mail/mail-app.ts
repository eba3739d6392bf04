/** A queue and its sender, against a server; the clock stands still until it is moved. */
import { afterEach } from 'vitest'
import { createMailSender, type MailSender } from '../../api/jobs/mail-sender.ts'
import { createMailTransport, type MailTransport, type TransportSettings } from '../../api/mail/transport.ts'
import { openDatabase } from '../../db/client.ts'
import { mailQueue } from '../../db/queries/mail-queue.ts'
import { type QueuedMail, queueMail } from '../../db/queries/mails.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { NOW } from './sample-letters.ts'

export const MINUTE_MS = 60_000

interface MailRow {
  subject: string
  text_body: string
  html_body: string
  attempts: number
  next_attempt_at: number | null
  sent_at: number | null
  given_up_at: number | null
  last_error: string | null
}

export interface MailApp {
  sender: MailSender
  queue(mail?: Partial<QueuedMail>): string
  row(id: string): MailRow
  count(condition: string): number
  audit(): Record<string, unknown>[]
  pass(ms: number): void
  /** The same store, as after a crash: with a sender anew, or with one that is killed while it sends. */
  restarted(transport?: MailTransport): MailSender
  transport(): MailTransport
  outcomes: string[]
  /** All that was logged, as text. */
  logged(): string
}

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
})

export async function mailServer(options?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options)
  stops.push(server.stop)
  return server
}

export function mailApp(settings: Partial<TransportSettings> | null): MailApp {
  const db = openDatabase(':memory:')
  const lines: unknown[] = []
  const outcomes: string[] = []
  let now = NOW
  const start = (given?: MailTransport) => {
    const transport = given ?? (settings && createMailTransport({ ...standard, ...settings }))
    const sender = createMailSender({
      queue: mailQueue(db),
      transport,
      now: () => now,
      chance: () => 0.5,
      log: (event, detail) => lines.push([event, detail]),
      count: (outcome) => outcomes.push(outcome),
    })
    stops.push(sender.stop)
    return sender
  }
  return {
    sender: start(),
    queue: (mail = {}) => queueMail(db, { ...aMail, ...mail }, now),
    row: (id) => db.$client.prepare<[string], MailRow>('select * from mails where id = ?').get(id)!,
    count: (condition) => db.$client.prepare<[], number>(`select count(*) from mails where ${condition}`).pluck().get() ?? 0,
    audit: () => db.$client.prepare('select * from audit_events').all() as Record<string, unknown>[],
    pass(ms) {
      now += ms
    },
    restarted: start,
    transport: () => createMailTransport({ ...standard, ...settings }),
    outcomes,
    logged: () => JSON.stringify(lines),
  }
}

const standard: TransportSettings = {
  smtpUrl: 'smtp://127.0.0.1:1',
  from: { name: 'Plekwijzer', address: 'bericht@plekwijzer.example' },
  replyTo: undefined,
  siteHost: 'plekwijzer.example',
  needsEncryption: false,
}

const aMail: QueuedMail = {
  kind: 'invitation',
  language: 'nl',
  subject: 'Je bent geïnviteerd, Zoë',
  text: 'Hallo,\n\nhttps://plekwijzer.example/uitnodiging?token=geheim-Zx8\n',
  html: '<p>Hallo</p><a href="https://plekwijzer.example/uitnodiging?token=geheim-Zx8">Open</a>',
  toAddress: 'wie@zorg.example',
  organisationId: null,
}
