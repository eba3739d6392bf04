/** In which groups of a kind an offer falls. Of what is filtered on, only the chosen groups are there. */
import type { BottleneckGroup } from '../domain/codes.ts'
import type { OfferFacts, OfferTraits } from './offer-facts.ts'
import type { OfferFilter } from './offer-filter.ts'
import { type TraitColumn, traitColumn } from './trait-columns.ts'

export interface GroupCodes {
  codes: readonly string[]
  /** Places in `codes`. */
  placesOf(row: number, offer: number): readonly number[]
}

export function groupCodes(name: BottleneckGroup, facts: OfferFacts, traits: OfferTraits, { choices }: OfferFilter): GroupCodes {
  switch (name) {
    case 'category':
      return byCategory(traits.categories, facts, choices.category)
    case 'segment':
      return byCategory(traits.segments, facts, choices.segment)
    case 'municipality':
      return byTrait(traitColumn(traits, 'municipalities'), isMunicipalityIn(traits, choices.region))
    case 'provider':
      return byTrait(traitColumn(traits, 'provider'), isAmong(choices.provider))
    case 'sector':
      return byTrait(traitColumn(traits, 'sectors'), isAmong(choices.sector))
    case 'region':
      return byTrait(traitColumn(traits, 'regions'), isAmong(choices.region))
  }
}

type IsWanted = (code: string) => boolean

function isAmong(chosen: readonly string[] | undefined): IsWanted {
  return (code) => !chosen || chosen.includes(code)
}

/** Of an offer that also serves other regions only the municipalities of the chosen ones. */
function isMunicipalityIn({ regionOf }: OfferTraits, regions: readonly string[] | undefined): IsWanted {
  return (code) => !regions || regions.includes(regionOf.get(code) ?? '')
}

function byCategory(codeOf: readonly string[], { category }: OfferFacts, chosen: readonly string[] | undefined): GroupCodes {
  const sets = codeOf.map((code) => [code])
  const { codes, placesOfSet } = numbered(sets, isAmong(chosen))
  return { codes, placesOf: (row) => placesOfSet[category[row] ?? 0] ?? [] }
}

function byTrait({ places, sets }: TraitColumn, isWanted: IsWanted): GroupCodes {
  const { codes, placesOfSet } = numbered(sets, isWanted)
  return { codes, placesOf: (_, offer) => placesOfSet[places[offer] ?? 0] ?? [] }
}

/** Worked out once for each set of codes that occurs. */
function numbered(sets: readonly (readonly string[])[], isWanted: IsWanted) {
  const codes = [...new Set(sets.flat())].filter(isWanted)
  const placeOf = new Map(codes.map((code, place) => [code, place]))
  return { codes, placesOfSet: sets.map((set) => set.flatMap((code) => placeOf.get(code) ?? [])) }
}
