import type { Database } from '../client.ts'

/** Whose offers these people speak for; null: no provider, or it has ended. */
export function providerOfOrganisation({ $client }: Database): (organisationId: string) => string | null {
  const found = $client.prepare<[string], string | null>('select provider_id from organisations where id = ? and ended_at is null').pluck()
  return (organisationId) => found.get(organisationId) ?? null
}
