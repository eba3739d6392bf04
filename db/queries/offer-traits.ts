/** What an offer is, today: read whole into columns in memory. JSON columns are still text. */
import type { Access, Scope } from '../../api/domain/codes.ts'
import type { LocationPrecision } from '../../api/domain/protected-place.ts'
import type { Database } from '../client.ts'

export interface TraitRow {
  id: string
  title: string
  contractId: string
  productId: string
  providerId: string
  isOnePerson: number
  regionCode: string
  scope: Scope
  serviceAreaId: string
  sectors: string
  forms: string
  themes: string
  languages: string
  access: Access
  ageFrom: number
  ageTo: number
  lat: number | null
  lon: number | null
  municipalityCode: string | null
  recordedAt: number
}

/** Coordinates are rounded as in `documents.ts`, so that both make the same point key. */
const TRAITS = `select o.id, o.title, o.contract_id as contractId, o.product_id as productId, o.provider_id as providerId,
  p.is_one_person as isOnePerson, c.region_code as regionCode, c.scope, o.service_area_id as serviceAreaId, o.sectors, o.forms, o.themes,
  o.languages, o.access, o.age_from as ageFrom, o.age_to as ageTo, round(l.lat, 3) as lat, round(l.lon, 3) as lon,
  l.municipality_code as municipalityCode, o.recorded_at as recordedAt
  from offers o join contracts c on c.id = o.contract_id join providers p on p.id = o.provider_id left join locations l on l.id = o.location_id`

export function traitRows(db: Database): IterableIterator<TraitRow> {
  return db.$client.prepare<unknown[], TraitRow>(TRAITS).iterate()
}

/** Where municipalities lie, and what is never shown more precisely than its town. */
export function readPlaces(db: Database, today: string) {
  const all = <Row>(text: string) => db.$client.prepare<unknown[], Row>(text).all()
  return {
    serviceAreas: all<{ id: string; municipalityCode: string }>('select id, municipality_code as municipalityCode from service_areas'),
    municipalities: db.$client
      .prepare<{ today: string }, { code: string; lat: number; lon: number; regionCode: string }>(
        `select m.code, m.lat, m.lon, rm.region_code as regionCode from municipalities m join region_memberships rm
         on rm.municipality_code = m.code and rm.valid_from <= :today and coalesce(rm.valid_to, :today) >= :today`,
      )
      .all({ today }),
    categories: all<{ code: string; segment: string; locationPrecision: LocationPrecision }>(
      'select code, segment, location_precision as locationPrecision from categories order by position',
    ),
  }
}

export type Places = ReturnType<typeof readPlaces>
