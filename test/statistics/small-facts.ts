/** A handful of offers as columns, for what can be worked out by hand. */
import { placeOfFreshness, placeOfStatus } from '../../api/domain/bottleneck-figures.ts'
import type { Freshness, Status } from '../../api/domain/codes.ts'
import { NONE, type OfferFacts, type OfferTraits } from '../../api/statistics/offer-facts.ts'
import { answerFrom, type FactSource, type Statistics, supplyFrom } from '../../api/statistics/port.ts'

export interface SmallOffer {
  category: string
  provider: string
  serves: readonly string[]
  /** `lat,lon`; absent: it comes to people. */
  point?: string
  forms?: readonly string[]
  status?: Status
  freshness?: Freshness
  weeks?: number
  norm?: number
}

export function smallFacts(
  offers: readonly SmallOffer[],
  regionOf: Readonly<Record<string, string>>,
): { facts: OfferFacts; traits: OfferTraits } {
  const categories = [...new Set(offers.map(({ category }) => category))]
  const providers = [...new Set(offers.map(({ provider }) => provider))]
  const column = <Column extends { from(values: number[]): unknown }>(kind: Column, value: (offer: SmallOffer, place: number) => number) =>
    kind.from(offers.map(value)) as never
  return {
    facts: {
      day: '2026-11-18',
      offers: column(Int32Array, (_, place) => place),
      status: column(Uint8Array, ({ status = 'waiting' }) => placeOfStatus[status]),
      freshness: column(Uint8Array, ({ freshness = 'current' }) => placeOfFreshness[freshness]),
      startWaitWeeks: column(Int16Array, ({ weeks = NONE }) => weeks),
      normWeeks: column(Int16Array, ({ norm = NONE }) => norm),
      freePlaces: column(Int32Array, () => NONE),
      category: column(Uint16Array, ({ category }) => categories.indexOf(category)),
    },
    traits: {
      ids: offers.map((_, place) => `o${place}`),
      titles: offers.map(() => 't'),
      categories,
      segments: categories.map(() => '4'),
      providers,
      areas: offers.map(({ serves }) => ({
        municipalities: new Set(serves),
        regions: [...new Set(serves.map((code) => regionOf[code] ?? ''))],
      })),
      regionOf: new Map(Object.entries(regionOf)),
      provider: column(Int32Array, ({ provider }) => providers.indexOf(provider)),
      area: column(Int32Array, (_, place) => place),
      region: offers.map(({ serves }) => regionOf[serves[0] ?? ''] ?? ''),
      sectors: offers.map(() => []),
      forms: offers.map(({ forms = ['ambulatory'] }) => forms),
      themes: offers.map(() => []),
      languages: offers.map(() => []),
      access: offers.map(() => 'individual'),
      scope: offers.map(() => 'regional'),
      ageFrom: column(Uint8Array, () => 0),
      ageTo: column(Uint8Array, () => 27),
      point: offers.map(({ point }) => point ?? null),
      isProtected: column(Uint8Array, () => 0),
    },
  }
}

/** The same on every day; known from `firstDay` on. */
export function smallStatistics(
  offers: readonly SmallOffer[],
  regionOf: Readonly<Record<string, string>>,
  firstDay: string | null = '2026-10-05',
): Statistics {
  const { facts, traits } = smallFacts(offers, regionOf)
  const source: FactSource = {
    traits: () => traits,
    current: () => facts,
    onDay: () => facts,
    ofMonth: () => facts,
    firstDay: () => firstDay,
  }
  return {
    ask: async (question) => answerFrom(source, question),
    supply: async (question) => supplyFrom(source, question),
    firstDay: async () => firstDay,
  }
}
