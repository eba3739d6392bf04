/**
 * What a caller may see. Everything that leaves the finder passes here: anonymous callers never get remarks, reasons of
 * stops, waiting counts, history or the contacts of one-person practices (architecture.md, "Who sees what").
 */
export interface Viewer {
  kind: 'anonymous' | 'member'
  /** Regions (of the contract) whose offers the caller may see; undefined: all of them. */
  visibleRegions: readonly string[] | undefined
}

export function mayReadHistory(viewer: Viewer): boolean {
  return viewer.kind === 'member'
}

export function maySeeRegion(viewer: Viewer, regionCode: string): boolean {
  return viewer.visibleRegions === undefined || viewer.visibleRegions.includes(regionCode)
}

/** The narrower of the two settings counts: what the environment allows, and what the region chose. */
export function visibleRegionsFor(
  kind: Viewer['kind'],
  finderAccess: 'members' | 'public',
  regions: Iterable<{ code: string; finderAccess: 'members' | 'public' | null }>,
): readonly string[] | undefined {
  if (kind === 'member') return undefined
  if (finderAccess === 'members') return []
  const all = [...regions]
  const open = all.filter((region) => region.finderAccess !== 'members')
  return open.length === all.length ? undefined : open.map((region) => region.code)
}

/** Part of every cache key: two callers with the same key see the same. */
export function viewerKey(viewer: Viewer): string {
  return `${viewer.kind} ${viewer.visibleRegions?.join(',') ?? '*'}`
}
