/** Providers with a contract in a region whose people cannot sign in yet. */
import type { Database } from '../client.ts'

export interface ProviderToLetIn {
  code: string
  name: string
}

export function providersToLetIn({ $client }: Database, regionCode: string, today: string): ProviderToLetIn[] {
  return $client
    .prepare<{ regionCode: string; today: string }, ProviderToLetIn>(
      `select distinct p.id as code, p.name from contracts c join providers p on p.id = c.provider_id
       where c.region_code = @regionCode and (c.ends_on is null or c.ends_on >= @today)
         and not exists (select 1 from organisations o where o.provider_id = p.id)
       order by p.name, p.id`,
    )
    .all({ regionCode, today })
}
