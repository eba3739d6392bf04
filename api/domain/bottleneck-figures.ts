/**
 * The figures of a group of offers: those in force, those that take part (a current or due report), and the stated weeks to the
 * start of help of those that take in. A stop, after assessment, after matching and unknown are counted apart and never as 0
 * weeks. Above the norm is later than the offer's own norm; without a norm an offer is not counted there. Source: issue 5,
 * api.md (Bottlenecks), product.md ideas 1, 2 and 5.
 */
import { type Freshness, freshnesses, type Status, statuses, type Trust } from './codes.ts'
import { highestOf, lowestOf, medianOf, percentileOf } from './percentile.ts'
import { trustOf } from './trust.ts'

const MOST_WEEKS = 104
/** A wait, a norm or a number of places that there is not. */
const NONE = -1
/** Norms that differ within a group: it has none of its own. */
const SEVERAL = -2

export const placeOfStatus = Object.fromEntries(statuses.map((status, place) => [status, place])) as Record<Status, number>
export const placeOfFreshness = Object.fromEntries(freshnesses.map((one, place) => [one, place])) as Record<Freshness, number>

/** What is added up over a group. */
export interface Tally {
  offers: number
  reporting: number
  current: number
  freePlaces: number
  byStatus: Uint32Array
  /** How many wait each number of weeks. */
  weeks: Uint32Array
  values: number
  /** Values for which a norm holds, and those above it. */
  judged: number
  above: number
  norm: number
}

export function emptyTally(): Tally {
  return {
    offers: 0,
    reporting: 0,
    current: 0,
    freePlaces: 0,
    byStatus: new Uint32Array(statuses.length),
    weeks: new Uint32Array(MOST_WEEKS + 1),
    values: 0,
    judged: 0,
    above: 0,
    norm: NONE,
  }
}

/** Places in `statuses` and `freshnesses`; -1 for weeks, norm and places that there are not. Called a million times: no objects. */
export function addOffer(tally: Tally, status: number, freshness: number, weeks: number, norm: number, freePlaces: number): void {
  tally.norm = tally.offers === 0 || tally.norm === norm ? norm : SEVERAL
  tally.offers += 1
  tally.byStatus[status] = (tally.byStatus[status] ?? 0) + 1
  if (freshness === placeOfFreshness.current) tally.current += 1
  if (freshness !== placeOfFreshness.current && freshness !== placeOfFreshness.due) return
  tally.reporting += 1
  if (freePlaces > 0) tally.freePlaces += freePlaces
  if (weeks !== NONE) addWait(tally, weeks, norm)
}

function addWait(tally: Tally, weeks: number, norm: number): void {
  tally.values += 1
  tally.weeks[weeks] = (tally.weeks[weeks] ?? 0) + 1
  if (norm === NONE) return
  tally.judged += 1
  if (weeks > norm) tally.above += 1
}

export interface GroupFigures {
  offers: number
  reporting: number
  currentShare: number | null
  values: number
  medianWaitWeeks: number | null
  p90WaitWeeks: number | null
  minWaitWeeks: number | null
  maxWaitWeeks: number | null
  normWeeks: number | null
  aboveNormShare: number | null
  open: number
  waiting: number
  assessment: number
  matching: number
  stops: number
  unknown: number
  freePlaces: number
  trust: Trust
}

/** `regionNorm`: of a group of one kind of care in one region, that region's norm, whatever its offers' contracts say; undefined: the one they share. */
export function figuresOf(tally: Tally, regionNorm?: number | null): GroupFigures {
  const { offers, reporting, current, values, judged, above, weeks, norm, freePlaces } = tally
  const count = (status: Status) => tally.byStatus[placeOfStatus[status]] ?? 0
  return {
    offers,
    reporting,
    currentShare: shareOf(current, offers),
    values,
    medianWaitWeeks: medianOf(weeks),
    p90WaitWeeks: percentileOf(weeks, 90),
    minWaitWeeks: lowestOf(weeks),
    maxWaitWeeks: highestOf(weeks),
    normWeeks: regionNorm === undefined ? sharedNorm(norm) : regionNorm,
    aboveNormShare: shareOf(above, judged),
    open: count('open'),
    waiting: count('waiting'),
    assessment: count('assessment'),
    matching: count('matching'),
    stops: count('stopped'),
    unknown: count('unknown'),
    freePlaces,
    trust: trustOf({ offers, current, values }),
  }
}

function sharedNorm(norm: number): number | null {
  return norm >= 0 ? norm : null
}

/** Four decimals: more would be false precision. Nothing to divide by: nothing to say. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}
