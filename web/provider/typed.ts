/** What stands in the cells of one row, as text: what was stated last, and over it what the person typed. */
import type { MyOffer } from '../../api/contract/my-offer.ts'
import type { AvailabilityField, StatedAvailability } from '../../api/domain/availability.ts'
import type { IntakeMode, StopReason } from '../../api/domain/codes.ts'

export type GridField = Exclude<AvailabilityField, 'stop'>
export type Typed = Record<GridField, string>

export const gridFields: readonly GridField[] = [
  'intakeMode',
  'intakeWaitWeeks',
  'startWaitWeeks',
  'freePlaces',
  'waitingCount',
  'stop.reason',
  'stop.until',
  'remark',
]

export const countFields = ['intakeWaitWeeks', 'startWaitWeeks', 'freePlaces', 'waitingCount'] as const

export function typedOf({ availability }: Pick<MyOffer, 'availability'>): Typed {
  const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  return {
    intakeMode: text(availability.intakeMode),
    intakeWaitWeeks: text(availability.intakeWaitWeeks),
    startWaitWeeks: text(availability.startWaitWeeks),
    freePlaces: text(availability.freePlaces),
    waitingCount: text(availability.waitingCount),
    'stop.reason': text(availability.stop?.reason),
    'stop.until': text(availability.stop?.until),
    remark: text(availability.remark),
  }
}

/** Cells that mean nothing with this intake mode are shut; what was typed in them waits until the mode comes back. */
export function isOpen(field: GridField, mode: string, countsPlaces: boolean): boolean {
  switch (field) {
    case 'intakeWaitWeeks':
    case 'startWaitWeeks':
      return mode === 'accepting'
    case 'freePlaces':
      return countsPlaces && mode !== 'stopped' && mode !== ''
    case 'stop.reason':
    case 'stop.until':
      return mode === 'stopped'
    case 'waitingCount':
    case 'remark':
      return mode !== ''
    case 'intakeMode':
      return true
  }
}

export interface ReadRow {
  /** null: no intake mode was chosen, so nothing can be stated. */
  stated: StatedAvailability | null
  /** Cells with text that is no whole number. */
  unreadable: GridField[]
}

export function readTyped(typed: Typed, countsPlaces: boolean): ReadRow {
  const { intakeMode } = typed
  if (intakeMode === '') return { stated: null, unreadable: [] }
  const open = (field: GridField) => (isOpen(field, intakeMode, countsPlaces) ? typed[field].trim() : '')
  const count = (field: GridField) => (/^\d+$/.test(open(field)) ? Number(open(field)) : null)
  const stated: StatedAvailability = {
    intakeMode: intakeMode as IntakeMode,
    intakeWaitWeeks: count('intakeWaitWeeks'),
    startWaitWeeks: count('startWaitWeeks'),
    // "0" beside a stop says nothing new, and need not change.
    freePlaces: intakeMode === 'stopped' && typed.freePlaces === '0' ? 0 : count('freePlaces'),
    waitingCount: count('waitingCount'),
    stop:
      intakeMode === 'stopped' ? { reason: (open('stop.reason') || null) as StopReason | null, until: open('stop.until') || null } : null,
    remark: open('remark') || null,
  }
  return { stated, unreadable: countFields.filter((field) => open(field) !== '' && !/^\d+$/.test(open(field))) }
}
