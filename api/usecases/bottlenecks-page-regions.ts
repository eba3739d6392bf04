/** How far the figures of each region can be relied on: offers that are current, and providers that take part. */
import type { RegionFigures } from '../contract/bottlenecks-page.ts'
import type { Gathered } from '../statistics/gather.ts'
import type { Reference } from './reference.ts'

export function regionFigures(
  regions: readonly string[],
  perRegion: Gathered,
  perProvider: Gathered,
  reference: Reference,
): RegionFigures[] {
  return regions.flatMap((code) => {
    const region = reference.regions.get(code)
    const figures = perRegion.groups.find(({ codes }) => codes[0] === code)?.figures
    if (!region || !figures) return []
    const providers = perProvider.groups.filter(({ codes }) => codes[0] === code)
    const { offers, currentShare, aboveNormShare, trust } = figures
    return [
      {
        code,
        name: region.name,
        lat: region.lat,
        lon: region.lon,
        offers,
        currentShare,
        aboveNormShare,
        trust,
        providers: providers.length,
        providersTakingPart: providers.filter((provider) => provider.figures.reporting > 0).length,
      },
    ]
  })
}
