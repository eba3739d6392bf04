/**
 * How often one may try. Failures count, successes do not: a whole office may sign in from one address. A stranger cannot
 * lock anybody out for good: attempts on an account are counted per address first, and the limit over all addresses does not
 * hold where the person signed in from before. In memory: it is one process, and a failed attempt should not cost a write.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { countedAddress } from '../domain/shortened-address.ts'

const MINUTE = 60

/** Points within so many seconds; beyond them one waits for the rest of that time. */
const limits = {
  /** One address, whatever account. */
  signInPerAddress: { points: 30, duration: 15 * MINUTE },
  /** One account from one address. */
  signInPerPair: { points: 10, duration: 15 * MINUTE },
  /** One account from everywhere: ASVS 2.2.1 allows 100 an hour. */
  signInPerAccount: { points: 100, duration: 60 * MINUTE },
  /** Codes of the second step; per account the library counts as well (10, then a quarter of an hour). */
  codePerAddress: { points: 30, duration: 15 * MINUTE },
  codePerAccount: { points: 10, duration: 15 * MINUTE },
  /** The own password once more, while signed in. */
  ownPasswordPerAccount: { points: 10, duration: 15 * MINUTE },
  /** Mails that somebody can cause. */
  mailPerAddress: { points: 20, duration: 60 * MINUTE },
  mailPerAccount: { points: 5, duration: 60 * MINUTE },
} as const

type LimitName = keyof typeof limits

export interface Attempt {
  limit: LimitName
  key: string
}

export interface AttemptLimits {
  /**
   * Counts an attempt, before it is made, so that many at once cannot slip through; seconds to wait, or null. One that is
   * refused does not count on the limits behind it: who is refused at one address cannot use up those of the account.
   */
  take(attempts: readonly Attempt[]): Promise<number | null>
  /** It was right after all: not counted. */
  giveBack(attempts: readonly Attempt[]): Promise<void>
}

export function attemptLimits(): AttemptLimits {
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, options]) => [name, new RateLimiterMemory({ keyPrefix: name, ...options })]),
  ) as Record<LimitName, RateLimiterMemory>
  return {
    async take(attempts) {
      for (const { limit, key } of attempts) {
        const seconds = await waitSeconds(limiters[limit], key)
        if (seconds > 0) return seconds
      }
      return null
    },
    async giveBack(attempts) {
      await Promise.all(attempts.map(({ limit, key }) => limiters[limit].reward(key)))
    },
  }
}

export function addressKey(address: string | null): string {
  return address === null ? 'unknown' : countedAddress(address)
}

async function waitSeconds(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw error
  }
}
