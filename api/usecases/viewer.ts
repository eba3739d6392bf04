/**
 * What a caller may see. Everything that leaves the finder passes here: anonymous callers never get remarks, reasons of
 * stops, waiting counts, history or the contacts of one-person practices (architecture.md, "Who sees what").
 */
import { type Caller, mayDo, regionsFor } from './caller.ts'

export interface Viewer {
  /** `member`: sees what only people with an account see, at least somewhere. */
  kind: 'anonymous' | 'member'
  /** Regions (of the contract) whose offers the caller may see; undefined: all of them. */
  visibleRegions: readonly string[] | undefined
  /** Regions of which the caller sees all that a member sees; undefined: all of them. */
  memberRegions: readonly string[] | undefined
  /** Small counts are whole for who delivers and for the main contractor that answers for it … */
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
  if (mayDo(caller, 'offers.read', {})) return memberViewer(caller)
  const all = [...regions]
  const opened = all.filter(({ code, isOpenToPlatform }) => isOpenToPlatform && mayDo(caller, 'offers.read', { openRegionCodes: [code] }))
  const visible = all.filter((region) => opened.includes(region) || isPublic(region, finderAccess))
  return {
    kind: opened.length > 0 ? 'member' : 'anonymous',
    visibleRegions: visible.length === all.length ? undefined : visible.map(({ code }) => code),
    memberRegions: opened.map(({ code }) => code),
    ownProviderId: null,
    staffRegions: [],
  }
}

function memberViewer(caller: Caller): Viewer {
  return {
    kind: 'member',
    visibleRegions: undefined,
    memberRegions: undefined,
    ownProviderId: caller.organisation?.providerId ?? null,
    staffRegions: regionsFor(caller, 'small-counts.read'),
  }
}

/** The narrower of the two settings counts: what the environment allows, and what the region chose. */
function isPublic(region: RegionAccess, finderAccess: 'members' | 'public'): boolean {
  return finderAccess === 'public' && region.finderAccess !== 'members'
}

export function maySeeRegion(viewer: Viewer, regionCode: string): boolean {
  return viewer.visibleRegions === undefined || viewer.visibleRegions.includes(regionCode)
}

/** Remarks, reasons of stops, waiting counts, history, personal contacts. */
export function seesAsMember(viewer: Viewer, regionCode: string): boolean {
  return viewer.memberRegions === undefined || viewer.memberRegions.includes(regionCode)
}

export function maySeeSmallCounts(viewer: Viewer, { providerId, answeringProviderId, regionCode }: CountedOffer): boolean {
  const isOwn = viewer.ownProviderId === providerId || viewer.ownProviderId === answeringProviderId
  return isOwn || viewer.staffRegions.includes(regionCode)
}

interface CountedOffer {
  providerId: string
  /** The main contractor of a subcontracted offer. */
  answeringProviderId: string
  regionCode: string
}

/** Part of every cache key: two callers with the same key see the same. */
export function viewerKey(viewer: Viewer): string {
  const listed = (regions: readonly string[] | undefined) => regions?.join(',') ?? '*'
  return [listed(viewer.visibleRegions), listed(viewer.memberRegions), viewer.ownProviderId ?? '', listed(viewer.staffRegions)].join(' ')
}

/** Whoever refers, from no provider and no region's office in particular: for "zo zien verwijzers je". */
export const referrerElsewhere: Viewer = {
  kind: 'member',
  visibleRegions: undefined,
  memberRegions: undefined,
  ownProviderId: null,
  staffRegions: [],
}
