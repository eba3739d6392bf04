/**
 * What a caller may see. Everything that leaves the finder passes here: anonymous callers never get remarks, reasons of
 * stops, waiting counts, history or the contacts of one-person practices (architecture.md, "Who sees what").
 */
import { type Caller, mayDo, regionsFor } from './caller.ts'

export interface Viewer {
  kind: 'anonymous' | 'member'
  /** Regions (of the contract) whose offers the caller may see; undefined: all of them. */
  visibleRegions: readonly string[] | undefined
  /** Small counts are whole for the provider itself … */
  ownProviderId: string | null
  /** … and for the staff of the contract's region. */
  staffRegions: readonly string[]
}

interface RegionAccess {
  code: string
  finderAccess: 'members' | 'public' | null
  isOpenToPlatform: boolean
}

export function viewerFor(caller: Caller, finderAccess: 'members' | 'public', regions: Iterable<RegionAccess>): Viewer {
  const isMember = mayDo(caller, 'offers.read')
  return {
    kind: isMember ? 'member' : 'anonymous',
    visibleRegions: isMember ? undefined : visibleWithoutMembership(caller, finderAccess, [...regions]),
    ownProviderId: (isMember && caller.organisation?.providerId) || null,
    staffRegions: regionsFor(caller, 'defaulters.read'),
  }
}

/** The narrower of the two settings counts: what the environment allows, and what the region chose. */
function visibleWithoutMembership(caller: Caller, finderAccess: 'members' | 'public', regions: RegionAccess[]): string[] | undefined {
  const isPlatform = mayDo(caller, 'installation.manage')
  const isVisible = (region: RegionAccess) =>
    (isPlatform && region.isOpenToPlatform) || (finderAccess === 'public' && region.finderAccess !== 'members')
  const visible = regions.filter(isVisible)
  return visible.length === regions.length ? undefined : visible.map(({ code }) => code)
}

export function mayReadHistory(viewer: Viewer): boolean {
  return viewer.kind === 'member'
}

export function maySeeRegion(viewer: Viewer, regionCode: string): boolean {
  return viewer.visibleRegions === undefined || viewer.visibleRegions.includes(regionCode)
}

export function maySeeSmallCounts(viewer: Viewer, offer: { providerId: string; regionCode: string }): boolean {
  return viewer.ownProviderId === offer.providerId || viewer.staffRegions.includes(offer.regionCode)
}

/** Part of every cache key: two callers with the same key see the same. */
export function viewerKey(viewer: Viewer): string {
  const own = viewer.ownProviderId ?? ''
  return `${viewer.kind} ${viewer.visibleRegions?.join(',') ?? '*'} ${own} ${viewer.staffRegions.join(',')}`
}
