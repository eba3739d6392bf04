/**
 * What a provider may state about an offer, and which values go together: weeks only with `accepting`, whole weeks
 * from 0 to 104, start not before intake, free places only where the kind of care is counted in places and somebody can
 * come, an intake stop always with a reason and an end. The same for screen, API, import and mail. Source: glossary.md.
 */
import type { Capacity, IntakeMode, StopReason } from './codes.ts'
import { type StopFaultCode, type StopField, stopFaults } from './intake-stop.ts'
import { type RemarkFaultCode, remarkFaults } from './remark.ts'

export const MOST_WEEKS = 104
export const MOST_COUNTED = 9_999

/** As somebody states it: a stop may still lack its reason or its end. */
export interface StatedAvailability {
  intakeMode: IntakeMode
  intakeWaitWeeks: number | null
  startWaitWeeks: number | null
  freePlaces: number | null
  waitingCount: number | null
  stop: { reason: StopReason | null; until: string | null } | null
  remark: string | null
}

/** With nothing wrong in it. */
export interface Availability extends StatedAvailability {
  stop: { reason: StopReason; until: string } | null
}

export type AvailabilityField = Exclude<keyof StatedAvailability, 'stop'> | StopField

export type AvailabilityFaultCode =
  | 'weeks-only-when-accepting'
  | 'weeks-needed'
  | 'weeks-out-of-range'
  | 'start-before-intake'
  | 'count-out-of-range'
  | 'places-not-counted'
  | 'places-while-stopped'
  | StopFaultCode
  | RemarkFaultCode

export interface AvailabilityFault {
  field: AvailabilityField
  /** Stable, for texts per language. */
  code: AvailabilityFaultCode
}

export interface StatementContext {
  /** The Amsterdam day on which it was so. */
  statedOn: string
  today: string
  /** What the kind of care is counted in; null when it is not known which kind it is. */
  capacity: Capacity | null
}

/** Every fault at once. */
export function availabilityFaults(stated: StatedAvailability, context: StatementContext): AvailabilityFault[] {
  return [...valueFaults(stated, context), ...remarkFaults(stated.remark, context.today)]
}

/** For "klopt nog": the remark was looked at when it was written; a day in it may have passed since. */
export function confirmationFaults(current: StatedAvailability, context: StatementContext): AvailabilityFault[] {
  return valueFaults(current, context)
}

/** Only without faults is a stop whole. */
export function isWhole(stated: StatedAvailability): stated is Availability {
  return stated.stop === null || (stated.stop.reason !== null && stated.stop.until !== null)
}

function valueFaults(stated: StatedAvailability, context: StatementContext): AvailabilityFault[] {
  return [...weekFaults(stated), ...countFaults(stated), ...placeFaults(stated, context), ...stopFaults(stated, context.statedOn)]
}

function weekFaults({ intakeMode, intakeWaitWeeks, startWaitWeeks }: StatedAvailability): AvailabilityFault[] {
  const faults: AvailabilityFault[] = []
  for (const [field, weeks] of [
    ['intakeWaitWeeks', intakeWaitWeeks],
    ['startWaitWeeks', startWaitWeeks],
  ] as const) {
    if (weeks === null) continue
    if (intakeMode !== 'accepting') faults.push({ field, code: 'weeks-only-when-accepting' })
    else if (!isWholeBetween(weeks, 0, MOST_WEEKS)) faults.push({ field, code: 'weeks-out-of-range' })
  }
  if (intakeMode === 'accepting' && startWaitWeeks === null) faults.push({ field: 'startWaitWeeks', code: 'weeks-needed' })
  const isOrderly = startWaitWeeks === null || intakeWaitWeeks === null || startWaitWeeks >= intakeWaitWeeks
  if (intakeMode === 'accepting' && !isOrderly) faults.push({ field: 'startWaitWeeks', code: 'start-before-intake' })
  return faults
}

function countFaults({ freePlaces, waitingCount }: StatedAvailability): AvailabilityFault[] {
  const outOfRange = (count: number | null) => count !== null && !isWholeBetween(count, 0, MOST_COUNTED)
  return [
    ...(outOfRange(freePlaces) ? [{ field: 'freePlaces', code: 'count-out-of-range' } as const] : []),
    ...(outOfRange(waitingCount) ? [{ field: 'waitingCount', code: 'count-out-of-range' } as const] : []),
  ]
}

/** A place that nobody can come to is not free. */
function placeFaults({ freePlaces, intakeMode }: StatedAvailability, { capacity }: StatementContext): AvailabilityFault[] {
  if (freePlaces === null) return []
  if (capacity !== null && capacity !== 'places') return [{ field: 'freePlaces', code: 'places-not-counted' }]
  return intakeMode === 'stopped' && freePlaces > 0 ? [{ field: 'freePlaces', code: 'places-while-stopped' }] : []
}

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
