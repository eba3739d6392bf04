import type { Segment } from '../../api/domain/codes.ts'
import type { Norm } from '../../api/domain/norm.ts'
import type { LocationPrecision } from '../../api/domain/protected-place.ts'
import type { Database } from '../client.ts'

export interface RegionRow {
  code: string
  name: string
  lat: number
  lon: number
  youthCount: number
  finderAccess: 'members' | 'public' | null
  crisisPhone: string | null
  routes: string
  isOpenToPlatform: number
}
export interface MunicipalityRow {
  code: string
  name: string
  province: string
  lat: number
  lon: number
  youthCount: number
  regionCode: string
}
export interface CategoryRow {
  code: string
  name: string
  description: string
  segment: Segment
  waitKind: 'weeks' | 'matching'
  locationPrecision: LocationPrecision
  ijwCategories: string
  related: string
}
export interface ProviderRow {
  id: string
  name: string
  isFictitious: number
  isOnePerson: number
  website: string | null
}
export interface VocabularyRow {
  /** Of a `place` the body holds the other names of the municipality or region that is its key. */
  kind: 'concept' | 'expression' | 'no-typo' | 'place'
  key: string
  body: string
}

/** Small tables that every request needs, read whole; membership and products as they hold on `today`. */
export function readReference(db: Database, today: string) {
  const all = <Row>(text: string) => db.$client.prepare<unknown[], Row>(text).all()
  const onDay = <Row>(text: string) => db.$client.prepare<{ today: string }, Row>(text).all({ today })
  return {
    regions: all<RegionRow>(
      'select code, name, lat, lon, youth_count as youthCount, finder_access as finderAccess, crisis_phone as crisisPhone, routes, is_open_to_platform as isOpenToPlatform from regions order by name',
    ),
    municipalities: onDay<MunicipalityRow>(
      `select m.code, m.name, m.province, m.lat, m.lon, m.youth_count as youthCount, rm.region_code as regionCode from municipalities m
       join region_memberships rm on rm.municipality_code = m.code and rm.valid_from <= :today and (rm.valid_to is null or rm.valid_to >= :today)
       order by m.name`,
    ),
    neighbours: all<{ regionCode: string; neighbourCode: string }>(
      'select region_code as regionCode, neighbour_code as neighbourCode from region_neighbours order by region_code, distance_km',
    ),
    postcodes: all<{ code: string; lat: number; lon: number; municipalityCode: string }>(
      'select code, lat, lon, municipality_code as municipalityCode from postcodes',
    ),
    segments: all<{ code: Segment; name: string }>('select code, name from segments order by code'),
    categories: all<CategoryRow>(
      `select code, name, description, segment, wait_kind as waitKind, location_precision as locationPrecision,
         ijw_categories as ijwCategories, related from categories order by position`,
    ),
    norms: all<Norm>(
      'select category_code as category, region_code as region, weeks, valid_from as validFrom, valid_to as validTo from norms',
    ),
    vocabulary: all<VocabularyRow>('select kind, key, body from vocabulary order by kind, position'),
    providers: all<ProviderRow>(
      'select id, name, is_fictitious as isFictitious, is_one_person as isOnePerson, website from providers order by name',
    ),
    products: onDay<{ id: string; regionCode: string; code: string; name: string; unit: string; category: string }>(
      `select p.id, p.region_code as regionCode, p.code, p.name, p.unit, pc.category_code as category from products p
       join product_categories pc on pc.product_id = p.id and pc.valid_from <= :today and (pc.valid_to is null or pc.valid_to >= :today)
       where p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today) order by p.region_code, p.code`,
    ),
    serviceAreas: all<{ id: string; municipalityCode: string }>('select id, municipality_code as municipalityCode from service_areas'),
    locationPoints: all<{ lat: number; lon: number; municipalityCode: string }>(
      'select distinct round(lat, 3) as lat, round(lon, 3) as lon, municipality_code as municipalityCode from locations',
    ),
  }
}

export type ReferenceRows = ReturnType<typeof readReference>
