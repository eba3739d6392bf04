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

/**
 * What is added up over a group, in one row of numbers: a million additions go through it. First the counts by these names,
 * then one for each status, then how many wait each number of weeks.
 */
export type Tally = Int32Array

const OFFERS = 0
const REPORTING = 1
const CURRENT = 2
const FREE_PLACES = 3
const VALUES = 4
/** Values for which a norm holds, and those above it. */
const JUDGED = 5
const ABOVE = 6
const NORM = 7
const BY_STATUS = 8
const WEEKS = BY_STATUS + statuses.length
const NUMBERS = WEEKS + MOST_WEEKS + 1

export function emptyTally(): Tally {
  return new Int32Array(NUMBERS)
}

/** Places in `statuses` and `freshnesses`; -1 for weeks, norm and places that there are not. */
export function addOffer(tally: Tally, status: number, freshness: number, weeks: number, norm: number, freePlaces: number): void {
  if (tally[OFFERS] === 0) tally[NORM] = norm
  else if (tally[NORM] !== norm) tally[NORM] = SEVERAL
  add(tally, OFFERS, 1)
  add(tally, BY_STATUS + status, 1)
  if (freshness === placeOfFreshness.current) add(tally, CURRENT, 1)
  else if (freshness !== placeOfFreshness.due) return
  add(tally, REPORTING, 1)
  if (freePlaces > 0) add(tally, FREE_PLACES, freePlaces)
  if (weeks !== NONE) addWait(tally, weeks, norm)
}

function addWait(tally: Tally, weeks: number, norm: number): void {
  add(tally, VALUES, 1)
  add(tally, WEEKS + weeks, 1)
  if (norm === NONE) return
  add(tally, JUDGED, 1)
  if (weeks > norm) add(tally, ABOVE, 1)
}

function add(tally: Tally, place: number, count: number): void {
  tally[place] = (tally[place] ?? 0) + count
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
  const at = (place: number) => tally[place] ?? 0
  const count = (status: Status) => at(BY_STATUS + placeOfStatus[status])
  const weeks = tally.subarray(WEEKS)
  return {
    offers: at(OFFERS),
    reporting: at(REPORTING),
    currentShare: shareOf(at(CURRENT), at(OFFERS)),
    values: at(VALUES),
    medianWaitWeeks: medianOf(weeks),
    p90WaitWeeks: percentileOf(weeks, 90),
    minWaitWeeks: lowestOf(weeks),
    maxWaitWeeks: highestOf(weeks),
    normWeeks: regionNorm === undefined ? sharedNorm(tally) : regionNorm,
    aboveNormShare: shareOf(at(ABOVE), at(JUDGED)),
    open: count('open'),
    waiting: count('waiting'),
    assessment: count('assessment'),
    matching: count('matching'),
    stops: count('stopped'),
    unknown: count('unknown'),
    freePlaces: at(FREE_PLACES),
    trust: trustOf({ offers: at(OFFERS), current: at(CURRENT), values: at(VALUES) }),
  }
}

function sharedNorm(tally: Tally): number | null {
  const norm = tally[OFFERS] === 0 ? NONE : (tally[NORM] ?? NONE)
  return norm >= 0 ? norm : null
}

/** Four decimals: more would be false precision. Nothing to divide by: nothing to say. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}
