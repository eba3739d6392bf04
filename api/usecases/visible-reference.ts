/**
 * The reference as a caller may know it: who has offers, and what is bought, only of the regions they may see. Without it an
 * address that names a provider, or a search text that does, would tell who works where nobody may look.
 */
import type { Reference } from './reference.ts'

type VisibleRegions = readonly string[] | undefined

/** Anonymous callers and the platform's staff see few different sets of regions; each is worked out once. */
export function visibleReferences(reference: Reference, providersIn: (regions: readonly string[]) => readonly { id: string }[]) {
  const known = new Map<string, Reference>()
  return (visibleRegions: VisibleRegions): Reference => {
    if (visibleRegions === undefined) return reference
    const key = visibleRegions.join()
    const found = known.get(key) ?? limited(reference, new Set(visibleRegions), new Set(providersIn(visibleRegions).map(({ id }) => id)))
    known.set(key, found)
    return found
  }
}

function limited(reference: Reference, regions: ReadonlySet<string>, providers: ReadonlySet<string>): Reference {
  const { vocabulary } = reference
  return {
    ...reference,
    providers: new Map([...reference.providers].filter(([id]) => providers.has(id))),
    products: reference.products.filter(({ regionCode }) => regions.has(regionCode)),
    vocabulary: {
      ...vocabulary,
      providers: vocabulary.providers.filter(({ id }) => providers.has(id)),
      products: vocabulary.products.filter(({ region }) => regions.has(region)),
    },
  }
}
