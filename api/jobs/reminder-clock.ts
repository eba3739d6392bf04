/** Looks every minute whether somebody must be asked; a fault in one minute leaves it to the next. */
import { type ReminderDeps, sendReminders } from '../usecases/send-reminders.ts'

const LOOK_EVERY_MS = 60_000
/** Links that are long dead say nothing any more. */
const LINK_KEPT_MS = 30 * 86_400_000

interface ClockParts {
  reminding: ReminderDeps
  committed(): void
  log(event: string, detail: Record<string, unknown>): void
}

export function startReminderClock({ reminding, committed, log }: ClockParts): { stop(): void } {
  const look = () => {
    try {
      const mails = sendReminders(reminding)
      if (mails > 0) {
        committed()
        log('reminders queued', { mails })
      }
      reminding.links.forgetExpired(reminding.now() - LINK_KEPT_MS)
    } catch (error) {
      log('reminders failed', { error: String(error) })
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  const first = setTimeout(look, 1_000)
  return {
    stop() {
      clearInterval(timer)
      clearTimeout(first)
    },
  }
}
