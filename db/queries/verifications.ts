/** What was sent or asked and is awaited once: a first step of signing in, a link in a mail. Names are hashed. */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../client.ts'

export interface Verification {
  value: string
  expiresAt: number
}

export type Verifications = ReturnType<typeof verificationStore>

export function verificationStore({ $client }: Database) {
  const find = $client.prepare<[string], Verification>(
    'select value, expires_at as expiresAt from verifications where identifier = ? order by created_at desc limit 1',
  )
  const insert = $client.prepare(`insert into verifications (id, identifier, value, expires_at, created_at, updated_at)
    values (@id, @hashedName, @value, @expiresAt, @now, @now)`)
  const remove = $client.prepare('delete from verifications where identifier = ?')
  const forget = $client.prepare('delete from verifications where expires_at < ?')
  const live = (found: Verification | undefined, now: number) => (found && found.expiresAt > now ? found.value : null)
  return {
    valueOf: (hashedName: string, now: number) => live(find.get(hashedName), now),
    add: (verification: { hashedName: string; value: string; expiresAt: number; now: number }) =>
      void insert.run({ id: uuidv7(), ...verification }),
    /** The value, and it is gone: inside a transaction. */
    take(hashedName: string, now: number): string | null {
      const value = live(find.get(hashedName), now)
      remove.run(hashedName)
      return value
    },
    forgetBefore: (instant: number) => forget.run(instant).changes,
  }
}
