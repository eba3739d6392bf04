/** Looks every ten minutes whether the page of a month must go out; a fault leaves it to the next look. */
import { type MonthlyMailDeps, sendMonthlyPages } from '../usecases/send-monthly-pages.ts'

const LOOK_EVERY_MS = 600_000
/** After the start-up, so that it takes no time from it. */
const FIRST_LOOK_MS = 5_000

interface ClockParts {
  deps: MonthlyMailDeps
  log(event: string, detail: Record<string, unknown>): void
}

export function startMonthlyPageClock({ deps, log }: ClockParts): { stop(): Promise<void> } {
  let looking: Promise<void> = Promise.resolve()
  const look = () => {
    looking = looking.then(() => lookOnce(deps, log))
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  const first = setTimeout(look, FIRST_LOOK_MS)
  return {
    stop() {
      clearInterval(timer)
      clearTimeout(first)
      return looking
    },
  }
}

async function lookOnce(deps: MonthlyMailDeps, log: ClockParts['log']): Promise<void> {
  try {
    const mails = await sendMonthlyPages(deps)
    if (mails === 0) return
    deps.committed()
    log('monthly pages queued', { mails })
  } catch (error) {
    log('monthly pages failed', { error: String(error) })
  }
}
