/** The providers, places, products and contracts that generated offers hang on; all 42 regions, by population. */

import { providerForms, providerName } from './generated-names.ts'
import type { Contract, Location, Product, Provider } from './generated-rows.ts'
import { type Random, randomFrom } from './random.ts'
import type { ReferenceCategory, ReferenceMunicipality, ReferenceRegion } from './reference.ts'

export interface GeneratedProvider {
  row: Provider
  home: ReferenceRegion
  regions: ReferenceRegion[]
  locations: Location[]
  categories: ReferenceCategory[]
}

export interface GeneratedContract {
  row: Contract
  provider: GeneratedProvider
  region: ReferenceRegion
}

/** One provider for about forty offers; fewer than the invented numbers 0000 1000 to 0000 9999 allow. */
const OFFERS_PER_PROVIDER = 40
const MOST_PROVIDERS = 8_900
/** Several points per municipality, so that not everything lies in the middle of town. */
const POINTS = [
  [0, 0],
  [0.008, 0.006],
  [-0.007, 0.011],
  [0.004, -0.013],
] as const

export function generatedProviders(
  offers: number,
  regions: readonly ReferenceRegion[],
  categories: readonly ReferenceCategory[],
  newId: () => string,
): GeneratedProvider[] {
  const count = Math.min(MOST_PROVIDERS, Math.max(regions.length, Math.round(offers / OFFERS_PER_PROVIDER)))
  const homes = byPopulation(regions, count)
  return homes.map((home, place) => provider(place, home, regions, categories, newId))
}

/** Every region at least one; the rest as many as its people. */
function byPopulation(regions: readonly ReferenceRegion[], count: number): ReferenceRegion[] {
  const people = regions.reduce((total, region) => total + region.population, 0)
  const shareOf = ({ population }: ReferenceRegion) => Math.max(1, Math.round((population / people) * count))
  return regions.flatMap((region) => Array.from({ length: shareOf(region) }, () => region))
}

function provider(
  place: number,
  home: ReferenceRegion,
  regions: readonly ReferenceRegion[],
  categories: readonly ReferenceCategory[],
  newId: () => string,
): GeneratedProvider {
  const random = randomFrom(`provider ${place}`)
  const number = `0000${1000 + place}`
  const form = random.pick(providerForms)
  const row = providerRow(newId(), number, providerName(form, random), form === 'Praktijk' && random.next() < 0.4)
  const others = [random.pick(regions), random.pick(regions)].slice(0, random.whole(0, 2))
  const served = [...new Set([home, ...others])]
  const towns = Array.from({ length: row.isOnePerson ? 1 : random.whole(1, 6) }, () => random.pick(home.municipalities))
  const locations = [...new Set(towns)].map((town, index) => location(newId(), row.id, town, index, random))
  return { row, home, regions: served, locations, categories: someOf(categories, random.whole(4, 12), random) }
}

function providerRow(id: string, number: string, name: string, isOnePerson: boolean): Provider {
  const host = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${number.slice(4)}.example`
  const phone = `088 - 000 ${number.slice(4, 6)} ${number.slice(6)}`
  return {
    id,
    kvkNumber: number,
    agbCode: number,
    name,
    isOnePerson,
    isFictitious: true,
    email: `aanmelding@${host}`,
    phone,
    website: `https://${host}`,
    phoneHours: 'ma t/m vr 9.00-12.30 uur',
  }
}

function location(id: string, providerId: string, town: ReferenceMunicipality, index: number, random: Random): Location {
  const [lat, lon] = random.pick(POINTS)
  return {
    id,
    providerId,
    code: `L${index + 1}`,
    name: `Locatie ${town.name}`,
    town: town.name,
    municipalityCode: town.code,
    lat: town.lat + lat,
    lon: town.lon + lon,
  }
}

export function generatedProducts(
  regions: readonly ReferenceRegion[],
  categories: readonly ReferenceCategory[],
  newId: () => string,
  since: string,
): Map<string, Product[]> {
  const products = new Map<string, Product[]>()
  for (const region of regions) {
    for (const [place, category] of categories.entries()) {
      const codes = place % 3 === 0 ? [place + 1, place + 61] : [place + 1]
      const rows = codes.map((number, index) => product(newId(), region.code, category, number, index, since))
      products.set(`${region.code} ${category.code}`, rows)
    }
  }
  return products
}

const UNITS: Record<string, Product['unit']> = {
  etmaal: '14',
  minuut: '01',
  dagdeel: '16',
  'traject (stuks)': '82',
  'minuut of uur': '04',
  'dagdeel of uur': '16',
  'etmaal of minuut': '14',
}

function product(
  id: string,
  regionCode: string,
  { name, ijwCategories, unit }: ReferenceCategory,
  number: number,
  index: number,
  since: string,
): Product {
  const ijwCategory = ijwCategories[0] ?? '45'
  const code = `${ijwCategory}Z${String(number).padStart(2, '0')}`
  return {
    id,
    regionCode,
    code,
    name: index === 0 ? name : `${name}, intensief`,
    unit: UNITS[unit] ?? '04',
    ijwCategory,
    validFrom: since,
  }
}

export function generatedContracts(providers: readonly GeneratedProvider[], newId: () => string, since: string): GeneratedContract[] {
  const numbers = new Map<string, number>()
  return providers.flatMap((provider) =>
    provider.regions.map((region) => {
      const next = (numbers.get(region.code) ?? 0) + 1
      numbers.set(region.code, next)
      return { provider, region, row: contract(newId(), provider, region, next, since) }
    }),
  )
}

function contract(id: string, provider: GeneratedProvider, region: ReferenceRegion, number: number, since: string): Contract {
  const random = randomFrom(`contract ${region.code} ${number}`)
  return {
    id,
    regionCode: region.code,
    number: `${region.code}-${String(number).padStart(4, '0')}`,
    providerId: provider.row.id,
    kind: 'contract',
    scope: random.pick(['regional', 'regional', 'regional', 'local', 'supra-regional']),
    serviceLevel: random.pick(['best-effort', 'acceptance-duty']),
    startsOn: since,
    endsOn: random.pick([null, null, '2029-12-31']),
    updateDutyDays: random.pick([null, null, null, null, 5]),
  }
}

function someOf<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  return [...new Set(Array.from({ length: count * 2 }, () => random.pick(items)))].slice(0, count)
}
