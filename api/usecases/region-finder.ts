/** Regions by whatever they are called in a list; those in which there is own offer go first. */
import type { MyOffer } from '../contract/my-offer.ts'
import { createRegionReader, type NamedRegion } from '../domain/region-name.ts'
import type { Reference } from './reference.ts'

export type RegionFinder = (written: string) => NamedRegion | null

export function regionFinder({ offers, regions }: { offers: readonly MyOffer[]; regions: readonly NamedRegion[] }): RegionFinder {
  const ownCodes = new Set(offers.map(({ region }) => region.code))
  const own = regions.filter(({ code }) => ownCodes.has(code))
  const read = createRegionReader(own, regions)
  const known = new Map<string, NamedRegion | null>()
  return (written) => {
    const found = known.get(written)
    if (found !== undefined) return found
    const meant = read(written)
    known.set(written, meant)
    return meant
  }
}

export function namedRegions({ regions, municipalities, vocabulary }: Reference): NamedRegion[] {
  const otherNames = new Map(vocabulary.regions.map((place) => [place.code, place.otherNames]))
  return [...regions.values()].map((region) => ({
    code: region.code,
    name: region.name,
    otherNames: otherNames.get(region.code) ?? [],
    municipalities: region.municipalities.map((code) => municipalities.get(code)?.name ?? ''),
  }))
}
