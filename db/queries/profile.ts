/** What people change of themselves. */
import type { Database } from '../client.ts'

export interface Profile {
  id: string
  name: string
  language: 'nl' | 'en'
  at: number
}

export function profileStore({ $client }: Database) {
  const change = $client.prepare('update users set name = @name, language = @language, updated_at = @at where id = @id')
  return { change: (profile: Profile) => void change.run(profile) }
}
