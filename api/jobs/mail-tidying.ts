/** A mail may hold a link that lets one in, and says who wrote to whom: neither stays longer than it is of use. */
import type { MailQueue } from '../../db/queries/mail-queue.ts'

const DAY_MS = 86_400_000
/** Where there is no server, the demo's administrator reads them on screen; links are dead by then. */
const UNSENT_DAYS = 7
const DONE_DAYS = 90

export function tidyMails(queue: MailQueue, now: number, isSending: boolean): void {
  if (!isSending) queue.giveUpOlder(now - UNSENT_DAYS * DAY_MS, now, 'no server')
  queue.removeOlder(now - DONE_DAYS * DAY_MS)
}
