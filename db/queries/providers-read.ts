import type { Database } from '../client.ts'

export interface ProviderSummaryRow {
  id: string
  name: string
  isFictitious: number
  website: string | null
  /** JSON array of region codes of its contracts. */
  regions: string
  /** JSON array of towns. */
  towns: string
  offers: number
}

/** Providers with offers in force, and where those are, as their cards show it; one query. `:regions` (JSON) narrows to what the caller may see, null is all. */
const SUMMARY = `
  select p.id, p.name, p.is_fictitious as isFictitious, case when p.is_one_person then null else p.website end as website,
    json_group_array(distinct c.region_code) as regions, count(distinct o.id) as offers,
    json_group_array(distinct case when l.id is null then null
      when p.is_one_person or k.location_precision = 'town' then m.name else l.town end) as towns
  from providers p
  join offers o on o.provider_id = p.id and (o.ended_on is null or o.ended_on >= :today)
  join contracts c on c.id = o.contract_id and c.starts_on <= :today and (c.ends_on is null or c.ends_on >= :today)
  left join locations l on l.id = o.location_id
  left join municipalities m on m.code = l.municipality_code
  left join product_categories pc on pc.product_id = o.product_id and pc.valid_from <= :today and (pc.valid_to is null or pc.valid_to >= :today)
  left join categories k on k.code = pc.category_code
  where (:regions is null or c.region_code in (select value from json_each(:regions)))
    and (:id is null or p.id = :id)
  group by p.id order by p.name`

export function providerSummaries(
  db: Database,
  today: string,
  regions: readonly string[] | undefined,
  id: string | null = null,
): ProviderSummaryRow[] {
  const statement = db.$client.prepare<{ today: string; regions: string | null; id: string | null }, ProviderSummaryRow>(SUMMARY)
  return statement.all({ today, regions: regions ? JSON.stringify(regions) : null, id })
}
