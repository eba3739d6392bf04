import type { FinderDeps } from './finder-deps.ts'
import type { Viewer } from './viewer.ts'

/** How much offer works for each region, as far as the caller may see. */
export async function offersPerRegion(deps: Pick<FinderDeps, 'engine'>, viewer: Viewer): Promise<Record<string, number>> {
  const { hits } = await deps.engine.search({
    concepts: [],
    freeWords: [],
    choices: {},
    contractFit: [],
    products: [],
    visibleRegions: viewer.visibleRegions,
    sort: 'wait',
    page: 1,
    pageSize: 1,
    facets: ['region'],
  })
  return hits.counts.region ?? {}
}
