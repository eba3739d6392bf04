/**
 * What a provider may state about an offer, and which values go together: weeks only with `accepting`, whole weeks
 * from 0 to 104, start not before intake, an intake stop always with a reason and an end. Source: glossary.md.
 */
import type { IntakeMode, StopReason } from './codes.ts'

export const MOST_WEEKS = 104
export const MOST_REMARK_CHARACTERS = 280

export interface Availability {
  intakeMode: IntakeMode
  intakeWaitWeeks: number | null
  startWaitWeeks: number | null
  freePlaces: number | null
  waitingCount: number | null
  stop: { reason: StopReason; until: string } | null
  remark: string | null
}

type AvailabilityField = keyof Availability

export interface AvailabilityFault {
  field: AvailabilityField
  /** Stable, for texts per language. */
  code:
    | 'weeks-only-when-accepting'
    | 'weeks-needed'
    | 'weeks-out-of-range'
    | 'start-before-intake'
    | 'stop-needs-reason-and-end'
    | 'stop-only-when-stopped'
    | 'count-out-of-range'
    | 'remark-too-long'
}

export function availabilityFaults(stated: Availability): AvailabilityFault[] {
  return [...weekFaults(stated), ...stopFaults(stated), ...countFaults(stated), ...remarkFaults(stated)]
}

function weekFaults({ intakeMode, intakeWaitWeeks, startWaitWeeks }: Availability): AvailabilityFault[] {
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
  if (startWaitWeeks !== null && intakeWaitWeeks !== null && startWaitWeeks < intakeWaitWeeks) {
    faults.push({ field: 'startWaitWeeks', code: 'start-before-intake' })
  }
  return faults
}

function stopFaults({ intakeMode, stop }: Availability): AvailabilityFault[] {
  if (intakeMode === 'stopped' && !stop) return [{ field: 'stop', code: 'stop-needs-reason-and-end' }]
  if (intakeMode !== 'stopped' && stop) return [{ field: 'stop', code: 'stop-only-when-stopped' }]
  return []
}

function countFaults({ freePlaces, waitingCount }: Availability): AvailabilityFault[] {
  const outOfRange = (count: number | null) => count !== null && !isWholeBetween(count, 0, 9999)
  return [
    ...(outOfRange(freePlaces) ? [{ field: 'freePlaces', code: 'count-out-of-range' } as const] : []),
    ...(outOfRange(waitingCount) ? [{ field: 'waitingCount', code: 'count-out-of-range' } as const] : []),
  ]
}

function remarkFaults({ remark }: Availability): AvailabilityFault[] {
  return remark !== null && remark.length > MOST_REMARK_CHARACTERS ? [{ field: 'remark', code: 'remark-too-long' }] : []
}

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
