/** Passkeys of people. The library adds them; their names, and that they go, are ours. */
import type { Database } from '../client.ts'

export interface PasskeyOfPerson {
  id: string
  name: string | null
  createdAt: number | null
}

export type PasskeyStore = ReturnType<typeof passkeyStore>

export function passkeyStore({ $client }: Database) {
  const ofPerson = $client.prepare<[string], PasskeyOfPerson>(
    'select id, name, created_at as createdAt from passkeys where user_id = ? order by created_at, id',
  )
  const owner = $client.prepare<[string], string>('select user_id from passkeys where credential_id = ?').pluck()
  const any = $client.prepare<[], 1>('select 1 from passkeys limit 1').pluck()
  const rename = $client.prepare('update passkeys set name = @name where id = @id and user_id = @userId')
  const remove = $client.prepare('delete from passkeys where id = @id and user_id = @userId')
  return {
    ofPerson: (userId: string) => ofPerson.all(userId),
    /** Whose it is, by the name the device gave it. */
    ownerOf: (credentialId: string) => owner.get(credentialId) ?? null,
    areThere: () => any.get() === 1,
    rename: (userId: string, id: string, name: string) => rename.run({ userId, id, name }).changes > 0,
    remove: (userId: string, id: string) => remove.run({ userId, id }).changes > 0,
  }
}
