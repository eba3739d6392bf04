import type { Offer, Product } from './generated-rows.ts'
import { descriptionOf, type KindTexts, type OfferValues, titleOf } from './generated-texts.ts'
import type { GeneratedContract } from './generated-world.ts'
import { type Random, randomFrom } from './random.ts'
import type { ReferenceCategory, ReferenceRegion } from './reference.ts'

export interface GeneratedOffer {
  row: Offer
  category: ReferenceCategory
  dutyDays: number | null
  /** Its place in the whole, from which its reports follow. */
  place: number
}

export interface GeneratedWorld {
  regions: readonly ReferenceRegion[]
  products: ReadonlyMap<string, Product[]>
  contracts: readonly GeneratedContract[]
}

/** Round after round over all contracts, so that any number of offers is spread over all regions. */
export function* generatedOffers(
  world: GeneratedWorld,
  texts: ReadonlyMap<string, KindTexts>,
  keepArea: (codes: readonly string[]) => string,
  newId: () => string,
): Generator<GeneratedOffer> {
  let place = 0
  for (let round = 0; ; round += 1) {
    const before = place
    for (const contract of world.contracts) {
      const slot = slotOf(contract, world, round)
      if (slot) yield offerOf(contract, slot, texts, keepArea, newId, place++)
    }
    if (place === before) return
  }
}

interface Slot {
  category: ReferenceCategory
  product: Product
  locationIndex: number
}

/** The combination of kind, product and location of this round; none when a contract has run out of them. */
function slotOf({ provider, region }: GeneratedContract, { products }: GeneratedWorld, round: number): Slot | null {
  const { categories, locations } = provider
  const category = categories[round % categories.length]
  const turn = Math.floor(round / categories.length)
  const ofKind = category ? (products.get(`${region.code} ${category.code}`) ?? []) : []
  const product = ofKind[Math.floor(turn / (locations.length + 1))]
  return category && product ? { category, product, locationIndex: turn % (locations.length + 1) } : null
}

function offerOf(
  { row: contract, provider, region }: GeneratedContract,
  { category, product, locationIndex }: Slot,
  texts: ReadonlyMap<string, KindTexts>,
  keepArea: (codes: readonly string[]) => string,
  newId: () => string,
  place: number,
): GeneratedOffer {
  const random = randomFrom(`offer ${place}`)
  const kind = texts.get(category.code) ?? { examples: [], sentences: [] }
  const example = random.pick(kind.examples)
  const location = provider.locations[locationIndex] ?? null
  const town = location?.town ?? random.pick(region.municipalities).name
  const row: Offer = {
    ...factsOf(example, random),
    id: newId(),
    contractId: contract.id,
    productId: product.id,
    providerId: provider.row.id,
    locationId: location?.id ?? null,
    serviceAreaId: keepArea(areaOf(region, random)),
    title: titleOf(example, town, provider.row.name, random),
    description: descriptionOf(example, kind, town, random),
  }
  return { row, category, dutyDays: contract.updateDutyDays ?? null, place }
}

function factsOf(example: OfferValues, random: Random) {
  const { forWhom, notForWhom, specialisms, sectors, forms, themes, iqFrom, iqTo, gender, ageFrom, ageTo } = example
  const languages = random.next() < 0.15 ? ['nl', random.pick(['en', 'ar', 'tr', 'pl'])] : ['nl']
  const lists = {
    forWhom: forWhom ?? [],
    notForWhom: notForWhom ?? [],
    specialisms: specialisms ?? [],
    sectors: sectors ?? [],
    forms: forms ?? [],
    themes: themes ?? [],
  }
  return {
    ...lists,
    languages,
    ageFrom,
    ageTo,
    iqFrom: iqFrom ?? null,
    iqTo: iqTo ?? null,
    gender: gender ?? null,
    access: random.next() < 0.03 ? ('open' as const) : ('individual' as const),
  }
}

/** Mostly the whole region, sometimes a part of it. */
function areaOf({ municipalities }: ReferenceRegion, random: Random): string[] {
  const isPart = random.next() < 0.2 && municipalities.length > 3
  const from = isPart ? random.whole(0, Math.floor(municipalities.length / 2)) : 0
  const part = isPart ? municipalities.slice(from, from + Math.ceil(municipalities.length / 2)) : municipalities
  return part.map(({ code }) => code)
}
