/** The rows that search documents are made of: only offers in force on the day, so what is missing from an answer leaves the index. */
import type { Access, IntakeMode, Scope } from '../../api/domain/codes.ts'
import type { Database } from '../client.ts'

/** JSON columns are still text. */
export interface DocumentRow {
  id: string
  title: string
  description: string
  specialisms: string
  sectors: string
  forms: string
  themes: string
  languages: string
  ageFrom: number
  ageTo: number
  access: Access
  scope: Scope
  providerId: string
  providerName: string
  isOnePerson: number
  regionCode: string
  productCode: string
  productName: string
  categoryCode: string
  serviceAreaId: string
  town: string | null
  municipalityCode: string | null
  lat: number | null
  lon: number | null
  intakeMode: IntakeMode | null
  startWaitWeeks: number | null
  stopUntil: string | null
  checkedAt: number | null
  dueAt: number | null
  staleAt: number | null
}

export interface DocumentReader {
  /** Of these offers the ones in force. */
  byIds(ids: readonly string[], today: string): DocumentRow[]
  /** The next ones in force by id, so that a long run never holds the connection. */
  after(id: string, today: string, limit: number): DocumentRow[]
  municipalitiesOf(serviceAreaId: string): string[]
}

export function createDocumentReader(db: Database): DocumentReader {
  const byIds = db.$client.prepare<{ ids: string; today: string }, DocumentRow>(
    `select ${COLUMNS} from json_each(:ids) wanted join offers o on o.id = wanted.value ${JOINS} where ${IN_FORCE}`,
  )
  const after = db.$client.prepare<{ id: string; today: string; limit: number }, DocumentRow>(
    `select ${COLUMNS} from offers o ${JOINS} where o.id > :id and ${IN_FORCE} order by o.id limit :limit`,
  )
  const area = db.$client.prepare<[string], string>('select municipality_code from service_areas where id = ?').pluck()
  return {
    byIds: (ids, today) => byIds.all({ ids: JSON.stringify(ids), today }),
    after: (id, today, limit) => after.all({ id, today, limit }),
    municipalitiesOf: (id) => area.all(id) as string[],
  }
}

/** Coordinates are rounded as in `reference-read.ts`, so that both make the same point key. */
const COLUMNS = `
  o.id, o.title, o.description, o.specialisms, o.sectors, o.forms, o.themes, o.languages, o.age_from as ageFrom, o.age_to as ageTo,
  o.access, c.scope, o.provider_id as providerId, p.name as providerName, p.is_one_person as isOnePerson, c.region_code as regionCode,
  pr.code as productCode, pr.name as productName, pc.category_code as categoryCode, o.service_area_id as serviceAreaId,
  l.town, l.municipality_code as municipalityCode, round(l.lat, 3) as lat, round(l.lon, 3) as lon,
  o.intake_mode as intakeMode, o.start_wait_weeks as startWaitWeeks, o.stop_until as stopUntil,
  o.checked_at as checkedAt, o.due_at as dueAt, o.stale_at as staleAt`

const JOINS = `
  cross join contracts c on c.id = o.contract_id
  cross join providers p on p.id = o.provider_id
  cross join products pr on pr.id = o.product_id
  cross join product_categories pc on pc.product_id = o.product_id and pc.valid_from <= :today and coalesce(pc.valid_to, :today) >= :today
  left join locations l on l.id = o.location_id
  left join contracts mc on mc.id = c.main_contract_id`

export const IN_FORCE = `
  coalesce(o.ended_on, :today) >= :today
  and c.starts_on <= :today and coalesce(c.ends_on, :today) >= :today
  and (mc.id is null or (mc.starts_on <= :today and coalesce(mc.ends_on, :today) >= :today))
  and pr.valid_from <= :today and coalesce(pr.valid_to, :today) >= :today`
