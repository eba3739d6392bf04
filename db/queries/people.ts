/** People as sign-in knows them, and their passwords. */
import type { Database } from '../client.ts'

export interface PersonRow {
  id: string
  name: string
  email: string
  language: 'nl' | 'en'
  twoFactorEnabled: 0 | 1
  closedAt: number | null
}

const PERSON = 'select id, name, email, language, two_factor_enabled as twoFactorEnabled, closed_at as closedAt from users'

/**
 * Whose every organisation signs in through its own provider has no password or passkey here. Somebody with another one as well
 * keeps them: that other one knows no other way.
 */
const ELSEWHERE = `select min(o.oidc_provider) from memberships m join organisations o on o.id = m.organisation_id
  where m.user_id = ? and m.ended_at is null and o.ended_at is null having count(*) = count(o.oidc_provider)`

export type PeopleStore = ReturnType<typeof peopleStore>

export function peopleStore({ $client }: Database) {
  const byEmail = $client.prepare<[string], PersonRow>(`${PERSON} where email = ?`)
  const byId = $client.prepare<[string], PersonRow>(`${PERSON} where id = ?`)
  const password = $client
    .prepare<[string], string | null>(`select password from accounts where user_id = ? and provider_id = 'credential'`)
    .pluck()
  const setPassword = $client.prepare(
    `update accounts set password = @hash, updated_at = @now where user_id = @userId and provider_id = 'credential'`,
  )
  const setEmail = $client.prepare('update users set email = @email, email_verified = 1, updated_at = @now where id = @userId')
  const elsewhere = $client.prepare<[string], string | null>(ELSEWHERE).pluck()
  const withProvider = $client
    .prepare<[string], 1>('select 1 from organisations where oidc_provider = ? and ended_at is null limit 1')
    .pluck()
  const providersInUse = $client
    .prepare<[], string>('select distinct oidc_provider from organisations where oidc_provider is not null and ended_at is null')
    .pluck()
  return {
    byEmail: (email: string) => byEmail.get(email),
    byId: (id: string) => byId.get(id),
    passwordHash: (userId: string) => password.get(userId) ?? null,
    setPasswordHash: (userId: string, hash: string, now: number) => void setPassword.run({ userId, hash, now }),
    setEmail: (userId: string, email: string, now: number) => void setEmail.run({ userId, email, now }),
    hasOrganisationWith: (oidcProvider: string) => withProvider.get(oidcProvider) === 1,
    oidcProvidersInUse: () => providersInUse.all(),
    oidcProviderOf: (userId: string) => elsewhere.get(userId) ?? null,
  }
}
