import type * as codes from '../../api/domain/codes.ts'
import type { LocationPrecision } from '../../api/domain/protected-place.ts'
import type { Database } from '../client.ts'

/** What an offer is: changes only by an import or a manager, which leaves an audit row. JSON columns are still text. */
export interface FixedOfferRow {
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
  /** Whose contract it is in the end: the main contractor, or who delivers it. */
  answeringProviderId: string
  serviceAreaId: string
}

/** What holds now, by the newest report. */
export interface CurrentOfferRow {
  id: string
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

export const FIXED_COLUMNS = `
  o.id, o.title, o.provider_id as providerId, p.name as providerName, p.is_fictitious as isFictitious,
  p.is_one_person as isOnePerson, o.product_id as productId, pr.name as productName, pr.code as productCode,
  pr.region_code as regionCode, pc.category_code as categoryCode, ca.location_precision as locationPrecision,
  o.sectors, o.forms, o.themes, o.languages, o.age_from as ageFrom, o.age_to as ageTo, o.iq_from as iqFrom, o.iq_to as iqTo,
  o.gender, l.town, l.municipality_code as municipalityCode, l.lat, l.lon, o.access, c.scope, c.service_level as serviceLevel,
  mp.name as mainProvider, coalesce(mc.provider_id, c.provider_id) as answeringProviderId, o.service_area_id as serviceAreaId`

export const CURRENT_COLUMNS = `
  o.id, o.intake_mode as intakeMode, o.intake_wait_weeks as intakeWaitWeeks, o.start_wait_weeks as startWaitWeeks, o.basis,
  o.free_places as freePlaces, o.waiting_count as waitingCount, o.stop_reason as stopReason, o.stop_until as stopUntil, o.remark,
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

export interface OfferReader {
  /** By id, with the mapping to kinds of care of `today`; unknown ids are simply absent. */
  fixed(ids: readonly string[], today: string): FixedOfferRow[]
  current(ids: readonly string[]): CurrentOfferRow[]
}

export function createOfferReader(db: Database): OfferReader {
  const wanted = (tables: string) => `json_each(:ids) wanted join ${tables.replace('offers o', 'offers o on o.id = wanted.value')}`
  const fixed = db.$client.prepare<{ ids: string; today: string }, FixedOfferRow>(`select ${FIXED_COLUMNS} from ${wanted(CARD_TABLES)}`)
  const current = db.$client.prepare<{ ids: string }, CurrentOfferRow>(`select ${CURRENT_COLUMNS} from ${wanted('offers o')}`)
  return {
    fixed: (ids, today) => fixed.all({ ids: JSON.stringify(ids), today }),
    current: (ids) => current.all({ ids: JSON.stringify(ids) }),
  }
}
