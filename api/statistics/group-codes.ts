/** In which groups of a kind an offer falls. Of what is filtered on, only the chosen groups are there. */
import { type BottleneckGroup, sectors } from '../domain/codes.ts'
import type { OfferFacts, OfferTraits } from './offer-facts.ts'
import type { OfferFilter } from './offer-filter.ts'

export interface GroupCodes {
  codes: readonly string[]
  /** Places in `codes`. */
  placesOf(row: number, offer: number): readonly number[]
}

export function groupCodes(name: BottleneckGroup, facts: OfferFacts, traits: OfferTraits, { choices }: OfferFilter): GroupCodes {
  switch (name) {
    case 'category':
      return byColumn(traits.categories.map(one), facts.category, choices.category)
    case 'segment':
      return byColumn(traits.segments.map(one), facts.category, choices.segment)
    case 'provider':
      return byOffer(byColumn(traits.providers.map(one), traits.provider, choices.provider))
    case 'sector':
      return perOffer(sectors, traits.sectors, choices.sector)
    case 'region':
      return byOffer(
        byColumn(
          traits.areas.map(({ regions }) => regions),
          traits.area,
          choices.region,
        ),
      )
    case 'municipality':
      return byOffer(byColumn(municipalitiesIn(traits, choices.region), traits.area))
  }
}

const one = (code: string) => [code]

/** Of an offer that also serves other regions only the municipalities of the chosen ones. */
function municipalitiesIn({ areas, regionOf }: OfferTraits, regions: readonly string[] | undefined): string[][] {
  const isChosen = (code: string) => !regions || regions.includes(regionOf.get(code) ?? '')
  return areas.map(({ municipalities }) => [...municipalities].filter(isChosen))
}

/** `codesAt`: the codes that each value of the column stands for. */
function byColumn(codesAt: readonly (readonly string[])[], column: ArrayLike<number>, chosen?: readonly string[]): GroupCodes {
  const codes = [...new Set(codesAt.flat())].filter((code) => !chosen || chosen.includes(code))
  const placeOf = new Map(codes.map((code, place) => [code, place]))
  const places = codesAt.map((listed) => listed.map((code) => placeOf.get(code) ?? NOWHERE).filter((place) => place !== NOWHERE))
  return { codes, placesOf: (row) => places[column[row] ?? 0] ?? [] }
}

const NOWHERE = -1

function byOffer({ codes, placesOf }: GroupCodes): GroupCodes {
  return { codes, placesOf: (_, offer) => placesOf(offer, offer) }
}

function perOffer(all: readonly string[], column: readonly (readonly string[])[], chosen?: readonly string[]): GroupCodes {
  const codes = all.filter((code) => !chosen || chosen.includes(code))
  return { codes, placesOf: (_, offer) => (column[offer] ?? []).map((code) => codes.indexOf(code)).filter((place) => place !== NOWHERE) }
}
