/** Where a provider is, to hold an editor to some of it. */
import type { Database } from '../client.ts'

export interface LocationOfProvider {
  code: string
  name: string
}

export function locationsOfProvider({ $client }: Database, providerId: string): LocationOfProvider[] {
  return $client
    .prepare<[string], LocationOfProvider>(
      `select id as code, name || ', ' || town as name from locations where provider_id = ? order by name, town, id`,
    )
    .all(providerId)
}
