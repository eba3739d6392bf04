import type * as codes from '../../api/domain/codes.ts'
import type { LocationPrecision } from '../../api/domain/protected-place.ts'
import type { Database } from '../client.ts'

/** An offer as the finder's card needs it; JSON columns are still text. */
export interface OfferRow {
  id: string
  title: string
  providerId: string
  providerName: string
  isFictitious: number
  isOnePerson: number
  productId: string
  productName: string
  productCode: string
  regionCode: string
  categoryCode: string
  locationPrecision: LocationPrecision
  sectors: string
  forms: string
  themes: string
  languages: string
  ageFrom: number
  ageTo: number
  iqFrom: number | null
  iqTo: number | null
  gender: 'girl' | 'boy' | null
  town: string | null
  municipalityCode: string | null
  lat: number | null
  lon: number | null
  access: codes.Access
  scope: codes.Scope
  serviceLevel: 'acceptance-duty' | 'best-effort'
  mainProvider: string | null
  serviceAreaId: string
  intakeMode: codes.IntakeMode | null
  intakeWaitWeeks: number | null
  startWaitWeeks: number | null
  basis: 'estimated' | 'realised' | null
  freePlaces: number | null
  waitingCount: number | null
  stopReason: codes.StopReason | null
  stopUntil: string | null
  remark: string | null
  changedAt: number | null
  checkedAt: number | null
  dueAt: number | null
  staleAt: number | null
  version: number
}

export const CARD_COLUMNS = `
  o.id, o.title, o.provider_id as providerId, p.name as providerName, p.is_fictitious as isFictitious,
  p.is_one_person as isOnePerson, o.product_id as productId, pr.name as productName, pr.code as productCode,
  pr.region_code as regionCode, pc.category_code as categoryCode, ca.location_precision as locationPrecision,
  o.sectors, o.forms, o.themes, o.languages, o.age_from as ageFrom, o.age_to as ageTo, o.iq_from as iqFrom, o.iq_to as iqTo,
  o.gender, l.town, l.municipality_code as municipalityCode, l.lat, l.lon, o.access, c.scope, c.service_level as serviceLevel,
  mp.name as mainProvider, o.service_area_id as serviceAreaId, o.intake_mode as intakeMode,
  o.intake_wait_weeks as intakeWaitWeeks, o.start_wait_weeks as startWaitWeeks, o.basis, o.free_places as freePlaces,
  o.waiting_count as waitingCount, o.stop_reason as stopReason, o.stop_until as stopUntil, o.remark,
  o.changed_at as changedAt, o.checked_at as checkedAt, o.due_at as dueAt, o.stale_at as staleAt, o.version`

export const CARD_TABLES = `
  offers o
  join contracts c on c.id = o.contract_id
  join providers p on p.id = o.provider_id
  join products pr on pr.id = o.product_id
  join product_categories pc on pc.product_id = o.product_id and pc.valid_from <= :today and (pc.valid_to is null or pc.valid_to >= :today)
  join categories ca on ca.code = pc.category_code
  left join locations l on l.id = o.location_id
  left join contracts mc on mc.id = c.main_contract_id
  left join providers mp on mp.id = mc.provider_id`

/** Reads cards by id, in one query, with the mapping to kinds of care of `today`; unknown ids are simply absent. */
export function createOfferReader(db: Database): (ids: readonly string[], today: string) => Map<string, OfferRow> {
  const statement = db.$client.prepare<{ ids: string; today: string }, OfferRow>(
    `select ${CARD_COLUMNS} from json_each(:ids) wanted join ${CARD_TABLES.replace('offers o', 'offers o on o.id = wanted.value')}`,
  )
  return (ids, today) => {
    if (ids.length === 0) return new Map()
    const rows = statement.all({ ids: JSON.stringify(ids), today })
    return new Map(rows.map((row) => [row.id, row]))
  }
}
