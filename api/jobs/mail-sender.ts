/**
 * Sends what is queued, for ever: at once after a commit in this process, else within seconds. A mail is claimed before it
 * is sent, so that a crash in between costs a delay and at most one mail twice, with the same Message-ID.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ClaimedMail, MailQueue } from '../../db/queries/mail-queue.ts'
import { MAIL_LIFE_MS, pauseAfterAttempts } from '../domain/mail-retries.ts'
import type { DeliveryFailure } from '../mail/delivery-failure.ts'
import type { MailTransport } from '../mail/transport.ts'
import { createAlarm } from './drain-alarm.ts'
import { tidyMails } from './mail-tidying.ts'

type MailOutcome = 'sent' | 'later' | 'given-up'

export interface MailSenderParts {
  queue: MailQueue
  /** null: mails stay where they are, for the demo's administrator to read. */
  transport: MailTransport | null
  now(): number
  /** Between 0 and 1. */
  chance?: () => number
  /** Never hears an address, a subject or a text. */
  log?: (event: string, detail: Record<string, unknown>) => void
  count?: (outcome: MailOutcome) => void
}

export interface MailSender {
  start(): void
  /** Call after a commit in this process. */
  wake(): void
  /** One turn, for tests and for the loop: how many were tried, and whether the server is there. */
  sendDue(): Promise<{ tried: number; isServerAway: boolean }>
  stop(): Promise<void>
}

const BATCH = 50
/** Longer than a whole batch can take. */
const CLAIM_MS = 10 * 60_000
const LOOK_EVERY_MS = 5_000
const TIDY_EVERY_MS = 3_600_000
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 5 * 60_000
/** Twice: to finish what is being sent, and to write down that it was cut off. */
const LONGEST_FAREWELL_MS = 1_500

export function createMailSender(parts: MailSenderParts): MailSender {
  const { queue, transport, now, log = () => {} } = parts
  const alarm = createAlarm()
  let isStopped = false
  let tidiedAt = Number.NEGATIVE_INFINITY
  let running: Promise<void> | null = null

  function tidy(): void {
    if (now() - tidiedAt < TIDY_EVERY_MS) return
    tidiedAt = now()
    tidyMails(queue, now(), transport !== null)
  }

  async function sendDue() {
    tidy()
    const isDue = (queue.nextDueAt() ?? Number.POSITIVE_INFINITY) <= now()
    if (!transport || !isDue) return { tried: 0, isServerAway: false }
    const claimed = queue.claimDue(now(), now() + CLAIM_MS, BATCH)
    const failures = await Promise.all(claimed.map((mail) => deliver(parts, transport, mail)))
    return { tried: claimed.length, isServerAway: failures.some((failure) => failure?.kind === 'away') }
  }

  async function run(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; !isStopped; ) {
      const { tried, isServerAway } = await sendDue().catch((error) => {
        log('mail sender failed', { error: String(error) })
        return { tried: 0, isServerAway: true }
      })
      if (isServerAway) await alarm.waitOut(pause)
      else if (tried === 0) await alarm.wait(LOOK_EVERY_MS)
      pause = isServerAway ? Math.min(LONGEST_PAUSE_MS, pause * 2) : FIRST_PAUSE_MS
    }
  }

  return {
    start() {
      running ??= run()
    },
    wake: alarm.ring,
    sendDue,
    async stop() {
      isStopped = true
      alarm.end()
      await Promise.race([running, farewell()])
      transport?.close()
      await Promise.race([running, farewell()])
    },
  }
}

const farewell = () => sleep(LONGEST_FAREWELL_MS, undefined, { ref: false })

async function deliver(parts: MailSenderParts, transport: MailTransport, mail: ClaimedMail): Promise<DeliveryFailure | null> {
  const isTooOld = parts.now() - mail.createdAt > MAIL_LIFE_MS
  const failure: DeliveryFailure | null = isTooOld ? { kind: 'refused', reason: 'too old' } : await transport.send(mail)
  settle(parts, mail, failure)
  return failure
}

function settle(
  { queue, now, chance = Math.random, log = () => {}, count = () => {} }: MailSenderParts,
  mail: ClaimedMail,
  failure: DeliveryFailure | null,
) {
  const { id, kind, attempts } = mail
  if (!failure) {
    queue.markSent(id, now())
    return count('sent')
  }
  const detail = { mail: id, kind, attempts, reason: failure.reason }
  if (failure.kind === 'refused') {
    queue.giveUp(mail, now(), failure.reason)
    log('mail given up', detail)
    return count('given-up')
  }
  queue.tryAgain(id, now() + pauseAfterAttempts(attempts, chance()), failure.reason)
  log('mail not delivered yet', detail)
  count('later')
}
