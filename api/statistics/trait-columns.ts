/**
 * What offers are, arranged for filters and groups: per offer the place of its set of codes, and each set that occurs once.
 * A filter is then worked out once per set, and looks up one number per offer. Made once for the traits they belong to.
 */
import type { OfferTraits } from './offer-facts.ts'

export interface TraitColumn {
  /** Per offer its place in `sets`. */
  places: ArrayLike<number>
  sets: readonly (readonly string[])[]
}

export type TraitName = keyof typeof makers

export function traitColumn(traits: OfferTraits, name: TraitName): TraitColumn {
  const known = columnsOf.get(traits) ?? new Map<TraitName, TraitColumn>()
  columnsOf.set(traits, known)
  const column = known.get(name) ?? makers[name](traits)
  known.set(name, column)
  return column
}

const columnsOf = new WeakMap<OfferTraits, Map<TraitName, TraitColumn>>()

const makers = {
  regions: ({ area, areas }) => ({ places: area, sets: areas.map(({ regions }) => regions) }),
  municipalities: ({ area, areas }) => ({ places: area, sets: areas.map(({ municipalities }) => [...municipalities]) }),
  provider: ({ provider, providers }) => ({ places: provider, sets: providers.map((id) => [id]) }),
  sectors: ({ sectors }) => interned(sectors),
  forms: ({ forms }) => interned(forms),
  themes: ({ themes }) => interned(themes),
  languages: ({ languages }) => interned(languages),
  access: ({ access }) => interned(access.map((code) => [code])),
  scope: ({ scope }) => interned(scope.map((code) => [code])),
  contractRegion: ({ region }) => interned(region.map((code) => [code])),
  /** Nowhere in particular: no code at all. */
  point: ({ point }) => interned(point.map((key) => (key === null ? [] : [key]))),
} satisfies Record<string, (traits: OfferTraits) => TraitColumn>

function interned(values: readonly (readonly string[])[]): TraitColumn {
  const known = new Map<string, number>()
  const sets: (readonly string[])[] = []
  const places = Int32Array.from(values, (codes) => {
    const key = codes.join('\n')
    const place = known.get(key) ?? sets.push(codes) - 1
    known.set(key, place)
    return place
  })
  return { places, sets }
}
