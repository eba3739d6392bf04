/** The same grid without anything kept: one statement with a window function over all reports, and medians in JavaScript. */
import type { Database } from '../../db/client.ts'
import { median } from './load.ts'

const LAST_REPORTS = `
  with last as (
    select offer_id, intake_mode, start_wait_weeks, stale_at,
      row_number() over (partition by offer_id order by stated_at desc, recorded_at desc) as place
    from reports where stated_at <= :now and recorded_at <= :now)
  select pc.category_code as category, rm.region_code as region, o.id,
    case when last.stale_at > :now and last.intake_mode = 'accepting' then last.start_wait_weeks end as weeks
  from offers o join contracts c on c.id = o.contract_id left join contracts mc on mc.id = c.main_contract_id
  join products pr on pr.id = o.product_id and pr.valid_from <= :today and coalesce(pr.valid_to, :today) >= :today
  join product_categories pc on pc.product_id = pr.id and pc.valid_from <= :today and coalesce(pc.valid_to, :today) >= :today
  join (select distinct a.id, m.region_code from service_areas a join region_memberships m on m.municipality_code = a.municipality_code
    and m.valid_from <= :today and coalesce(m.valid_to, :today) >= :today) rm on rm.id = o.service_area_id
  left join last on last.offer_id = o.id and last.place = 1
  where coalesce(o.ended_on, :today) >= :today and c.starts_on <= :today and coalesce(c.ends_on, :today) >= :today
    and (mc.id is null or (mc.starts_on <= :today and coalesce(mc.ends_on, :today) >= :today))`

interface NaiveRow {
  category: string
  region: string
  weeks: number | null
}

/** Of each cell its number of offers and its median. */
export function naiveGrid(db: Database, now: number): Map<string, { offers: number; median: number | null }> {
  const today = new Date(now).toISOString().slice(0, 10)
  const rows = db.$client.prepare<{ now: number; today: string }, NaiveRow>(LAST_REPORTS).iterate({ now, today })
  const cells = new Map<string, { offers: number; weeks: number[] }>()
  for (const { category, region, weeks } of rows) {
    const key = `${category} ${region}`
    const cell = cells.get(key) ?? { offers: 0, weeks: [] }
    cell.offers += 1
    if (weeks !== null) cell.weeks.push(weeks)
    cells.set(key, cell)
  }
  return new Map([...cells].map(([key, { offers, weeks }]) => [key, { offers, median: weeks.length > 0 ? median(weeks) : null }]))
}
