/** Codes of the second factor that were accepted: each counts once. */
import { uuidv7 } from 'uuidv7'
import type { Database } from '../client.ts'

export type UsedCodes = ReturnType<typeof usedCodeStore>

export function usedCodeStore({ $client }: Database) {
  const claim = $client.prepare(
    'insert into used_codes (id, user_id, code_hash, used_at) values (@id, @userId, @codeHash, @now) on conflict do nothing',
  )
  const release = $client.prepare('delete from used_codes where user_id = @userId and code_hash = @codeHash')
  const forget = $client.prepare('delete from used_codes where used_at < ?')
  return {
    /** Of two requests with the same code one gets true. */
    claim: (userId: string, codeHash: string, now: number) => claim.run({ id: uuidv7(), userId, codeHash, now }).changes === 1,
    release: (userId: string, codeHash: string) => void release.run({ userId, codeHash }),
    forgetBefore: (instant: number) => forget.run(instant).changes,
  }
}
