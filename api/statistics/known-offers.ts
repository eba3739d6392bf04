/** Loads what every offer is into columns, with the numbers by which the facts of all days point at it. */
import type { Database } from '../../db/client.ts'
import { type Places, readPlaces, type TraitRow, traitRows } from '../../db/queries/offer-traits.ts'
import { isPlaceProtected, pointKey } from '../domain/protected-place.ts'
import { type Numbered, numbered, sharedLists } from './numbered.ts'
import type { OfferTraits } from './offer-facts.ts'

/** They stay what they are while the thread lives, so that columns of months gone by keep pointing right. */
export interface Numbers {
  offers: Numbered
  categories: Numbered
}

export interface KnownOffers {
  traits: OfferTraits
  contracts: Numbered
  products: Numbered
  /** Per offer its place in `contracts` and in `products`. */
  contract: Int32Array
  product: Int32Array
  recordedAt: Float64Array
}

/** `categoryOf`: the kind of care of a product today, for what is protected. */
export function loadOffers(db: Database, today: string, numbers: Numbers, categoryOf: (productId: string) => string | null): KnownOffers {
  const rows = [...traitRows(db)]
  for (const { id } of rows) numbers.offers.numberOf(id)
  const read = readPlaces(db, today)
  const places = placesOf(read)
  const loaded = emptyOffers(numbers, read)
  const lists = sharedLists()
  for (const row of rows) put(loaded, row, numbers.offers.numberOf(row.id), places, lists, categoryOf(row.productId))
  return loaded.known
}

function emptyOffers({ offers, categories }: Numbers, places: Places) {
  const segments: string[] = []
  for (const { code, segment } of places.categories) segments[categories.numberOf(code)] = segment
  const count = offers.values.length
  const list = <Value>() => new Array<Value>(count)
  const traits = {
    ids: offers.values,
    titles: list<string>(),
    categories: categories.values,
    segments,
    providers: [] as string[],
    areas: [] as OfferTraits['areas'][number][],
    regionOf: new Map(places.municipalities.map(({ code, regionCode }) => [code, regionCode])),
    provider: new Int32Array(count),
    area: new Int32Array(count),
    region: list<string>(),
    sectors: list<readonly string[]>(),
    forms: list<readonly string[]>(),
    themes: list<readonly string[]>(),
    languages: list<readonly string[]>(),
    access: list<string>(),
    scope: list<string>(),
    ageFrom: new Uint8Array(count),
    ageTo: new Uint8Array(count),
    point: list<string | null>(),
    isProtected: new Uint8Array(count),
  } satisfies OfferTraits
  const known = {
    contracts: numbered(),
    products: numbered(),
    contract: new Int32Array(count),
    product: new Int32Array(count),
    recordedAt: new Float64Array(count),
  }
  const providers = numbered()
  traits.providers = providers.values
  return { known: { ...known, traits }, traits, providers, areas: numbered() }
}

function put(
  { known, traits, providers, areas }: ReturnType<typeof emptyOffers>,
  row: TraitRow,
  at: number,
  places: ReturnType<typeof placesOf>,
  lists: (json: string) => readonly string[],
  category: string | null,
): void {
  known.contract[at] = known.contracts.numberOf(row.contractId)
  known.product[at] = known.products.numberOf(row.productId)
  known.recordedAt[at] = row.recordedAt
  traits.titles[at] = row.title
  traits.provider[at] = providers.numberOf(row.providerId)
  const area = areas.numberOf(row.serviceAreaId)
  traits.areas[area] ??= places.areaOf(row.serviceAreaId)
  traits.area[at] = area
  traits.region[at] = row.regionCode
  traits.sectors[at] = lists(row.sectors)
  traits.forms[at] = lists(row.forms)
  traits.themes[at] = lists(row.themes)
  traits.languages[at] = lists(row.languages)
  traits.access[at] = row.access
  traits.scope[at] = row.scope
  traits.ageFrom[at] = row.ageFrom
  traits.ageTo[at] = row.ageTo
  const isProtected = isPlaceProtected(places.precisionOf(category), row.isOnePerson === 1)
  traits.isProtected[at] = Number(isProtected)
  traits.point[at] = places.pointOf(row, isProtected)
}

function placesOf({ serviceAreas, municipalities, categories }: Places) {
  const towns = new Map(municipalities.map((one) => [one.code, one]))
  const precision = new Map(categories.map((one) => [one.code, one.locationPrecision]))
  const members = new Map<string, Set<string>>()
  for (const { id, municipalityCode } of serviceAreas) {
    const area = members.get(id)
    if (area) area.add(municipalityCode)
    else members.set(id, new Set([municipalityCode]))
  }
  return {
    precisionOf: (category: string | null) => precision.get(category ?? '') ?? 'town',
    areaOf(id: string) {
      const served = members.get(id) ?? new Set<string>()
      const regions = [...served].flatMap((code) => towns.get(code)?.regionCode ?? [])
      return { municipalities: served, regions: [...new Set(regions)] }
    },
    /** The town stands in for a protected place, as in the finder. */
    pointOf({ lat, lon, municipalityCode }: TraitRow, isProtected: boolean): string | null {
      if (lat === null || lon === null) return null
      if (!isProtected) return pointKey({ lat, lon })
      const town = towns.get(municipalityCode ?? '')
      return town ? pointKey(town) : null
    },
  }
}
