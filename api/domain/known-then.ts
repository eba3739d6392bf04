/**
 * A figure of a day gone by holds what was known at the end of that day: the newest statement among those heard by then, and
 * contracts, offers, products, kinds of care and norms as they were said to be then. What is corrected later changes today and
 * the days after, never a day before. Source: issue 5 (Time), architecture.md (Data).
 */
import type { Freshness, IntakeMode, Status } from './codes.ts'
import { freshnessAt } from './freshness.ts'
import { forceStateOn, type InForceDates } from './in-force.ts'
import type { Norm } from './norm.ts'
import { hasWait, statedStatus } from './status.ts'
import { nextDay, shiftDay, type WorkingCalendar } from './working-days.ts'

export interface Heard {
  /** From this instant on it is known. */
  recordedAt: number
}

/** Of what was said of one thing, the oldest first: the last that was heard before an instant. */
export function lastHeard<Said extends Heard>(said: readonly Said[], before: number): Said | undefined {
  return said.findLast(({ recordedAt }) => recordedAt < before)
}

/** The first instant that is no longer of this day. */
export function endOfDay(day: string, calendar: WorkingCalendar): number {
  return calendar.startOf(nextDay(day))
}

export interface ContractPeriod extends Heard {
  startsOn: string
  endsOn: string | null
}

/** Whether a contract runs on a day, by what was known: its own period and, of a subcontract, that of the main contract. */
export function isContractInForce(own: ContractPeriod | undefined, main: ContractPeriod | null | undefined, day: string): boolean {
  if (own === undefined || main === undefined) return false
  const dates: InForceDates = {
    startsOn: own.startsOn,
    endsOn: own.endsOn,
    mainStartsOn: main?.startsOn ?? null,
    mainEndsOn: main?.endsOn ?? null,
    endedOn: null,
    productValidTo: null,
  }
  return forceStateOn(dates, day) === 'in-force'
}

export interface CategoryMapping extends Heard {
  category: string
  validFrom: string
  validTo: string | null
}

/**
 * The kind of care that a product meant on a day: the mapping that began last. That it ends is known by the one that follows
 * it; only an end without a successor counts by itself.
 */
export function categoryOn(mappings: readonly CategoryMapping[], day: string, before: number): string | null {
  const known = mappings.filter(({ recordedAt, validFrom }) => recordedAt < before && validFrom <= day)
  const [newest] = known.sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1))
  if (!newest) return null
  const { category, validTo } = newest
  const isSucceeded = validTo !== null && mappings.some(({ validFrom }) => validFrom === shiftDay(validTo, 1))
  return validTo === null || isSucceeded || day <= validTo ? category : null
}

export type NormVersion = Norm & Heard

/** Every norm as it was known, for `normWeeksOn`; versions of one norm, the oldest first. */
export function normsHeard(versions: readonly NormVersion[], before: number): Norm[] {
  const known = new Map<string, NormVersion>()
  for (const version of versions) {
    if (version.recordedAt < before) known.set(`${version.category} ${version.region} ${version.validFrom}`, version)
  }
  return [...known.values()]
}

/** What was stated last of an offer. */
export interface LastSaid {
  intakeMode: IntakeMode | null
  startWaitWeeks: number | null
  stopUntil: string | null
  freePlaces: number | null
  dueAt: number | null
  staleAt: number | null
}

export interface OfferState {
  status: Status
  freshness: Freshness
  startWaitWeeks: number | null
  /** Only of who takes part: nobody knows whether a place is free that was stated long ago. */
  freePlaces: number | null
}

export function stateAt(said: LastSaid, at: number, day: string): OfferState {
  const { dueAt, staleAt } = said
  const freshness = freshnessAt(dueAt === null || staleAt === null ? null : { dueAt, staleAt }, at)
  const isReporting = freshness === 'current' || freshness === 'due'
  const status = isReporting ? statedStatus(said, day) : 'unknown'
  return {
    status,
    freshness,
    startWaitWeeks: hasWait(status) ? said.startWaitWeeks : null,
    freePlaces: isReporting ? said.freePlaces : null,
  }
}
