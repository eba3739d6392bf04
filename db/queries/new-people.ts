/** A person who comes in by an invitation: the address is proven, the password is hashed already. */
import { accounts, users } from '../account-schema.ts'
import type { Database } from '../client.ts'
import { rowWriter } from './row-writer.ts'

export interface NewPerson {
  id: string
  name: string
  email: string
  language: 'nl' | 'en'
  passwordHash: string
  at: number
}

export type NewPersonStore = ReturnType<typeof newPersonStore>

export function newPersonStore(db: Database) {
  const { $client } = db
  const prove = $client.prepare('update users set email_verified = 1 where id = ?')
  const people = rowWriter(db, users)
  const credentials = rowWriter(db, accounts)
  return {
    /** Who holds the link in the mail reads that address. */
    proveAddress: (userId: string) => void prove.run(userId),
    insert({ id, name, email, language, passwordHash, at }: NewPerson) {
      const moments = { createdAt: new Date(at), updatedAt: new Date(at) }
      people.insert({ id, name, email, language, emailVerified: true, ...moments })
      credentials.insert({ id, accountId: id, providerId: 'credential', userId: id, password: passwordHash, ...moments })
    },
  }
}
