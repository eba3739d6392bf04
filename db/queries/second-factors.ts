/** Authenticator apps and recovery codes; both sealed. */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../client.ts'

export interface SecondFactor {
  secret: string
  recoveryCodes: string
}

export type SecondFactorStore = ReturnType<typeof secondFactorStore>

export function secondFactorStore({ $client }: Database) {
  const find = $client.prepare<[string], SecondFactor>(
    'select secret, backup_codes as recoveryCodes from two_factors where user_id = ? and verified = 1',
  )
  const remove = $client.prepare('delete from two_factors where user_id = ?')
  const insert = $client.prepare(`insert into two_factors (id, secret, backup_codes, user_id, verified, failed_verification_count)
    values (@id, @secret, @recoveryCodes, @userId, 1, 0)`)
  const disable = $client.prepare('update users set two_factor_enabled = 0, updated_at = @now where id = @userId')
  const removePasskeys = $client.prepare('delete from passkeys where user_id = ?')
  const enable = $client.prepare('update users set two_factor_enabled = 1, updated_at = @now where id = @userId')
  const setCodes = $client.prepare('update two_factors set backup_codes = @recoveryCodes where user_id = @userId')
  return {
    of: (userId: string) => find.get(userId),
    /** In place of the former one; inside a transaction. */
    set(userId: string, factor: SecondFactor, now: number): void {
      remove.run(userId)
      insert.run({ id: uuidv7(), userId, ...factor })
      enable.run({ userId, now })
    },
    /** With the passkeys: they may lie on the same phone. Inside a transaction. */
    remove(userId: string, now: number): void {
      remove.run(userId)
      removePasskeys.run(userId)
      disable.run({ userId, now })
    },
    setRecoveryCodes: (userId: string, recoveryCodes: string) => void setCodes.run({ userId, recoveryCodes }),
  }
}
