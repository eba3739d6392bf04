/** One row of the grid with all that follows from it: what changes, what is wrong, what asks to be confirmed. */
import { availabilityFaultMessage } from '../../api/contract/availability-texts.ts'
import type { MyOffer } from '../../api/contract/my-offer.ts'
import { availabilityFaults, confirmationFaults, type StatedAvailability, type StatementContext } from '../../api/domain/availability.ts'
import { jumpsBetween, type WaitJump } from '../../api/domain/availability-jump.ts'
import { type Conflict, conflictsOf, type Drafts, type RowDraft, typedWith } from './draft.ts'
import { type GridField, gridFields, readTyped, type Typed, typedOf } from './typed.ts'

export interface RowFault {
  field: GridField
  message: string
}

export interface RowChange {
  field: GridField
  from: string
  to: string
}

export interface RowState {
  offer: MyOffer
  draft: RowDraft | undefined
  typed: Typed
  stated: StatedAvailability | null
  changes: RowChange[]
  faults: RowFault[]
  /** Not yet confirmed. */
  jumps: WaitJump[]
  conflicts: Conflict[]
  /** Whether "klopt nog" can be said of what stands. */
  isConfirmable: boolean
}

export function rowStates(offers: readonly MyOffer[], drafts: Drafts, today: string): RowState[] {
  return offers.map((offer) => rowStateOf(offer, drafts[offer.id], today))
}

function rowStateOf(offer: MyOffer, draft: RowDraft | undefined, today: string): RowState {
  const typed = typedWith(offer, draft)
  const { stated, unreadable } = readTyped(typed, offer.countsPlaces)
  // What can no longer be stated says why in place of its cells; the rest of what was typed goes without it.
  const changes = draft && offer.mayReport ? changesOf(offer, typed) : []
  const faults = changes.length > 0 ? faultsOf(stated, unreadable, contextOf(offer, today)) : []
  return {
    offer,
    draft,
    typed,
    stated,
    changes,
    faults,
    jumps: stated && draft && !draft.isJumpConfirmed ? jumpsBetween(offer.availability, stated).filter(isWithout(faults)) : [],
    conflicts: conflictsOf(offer, draft),
    isConfirmable: isConfirmable(offer, today),
  }
}

/** A number that cannot be is no jump as well. */
function isWithout(faults: readonly RowFault[]) {
  return ({ field }: WaitJump) => !faults.some((fault) => fault.field === field)
}

/** Only what would be stored otherwise: text in a shut cell changes nothing. */
function changesOf(offer: MyOffer, typed: Typed): RowChange[] {
  const from = typedOf(offer)
  const to = shutCellsEmptied(typed, offer.countsPlaces)
  return gridFields.filter((field) => from[field] !== to[field]).map((field) => ({ field, from: from[field], to: to[field] }))
}

function shutCellsEmptied(typed: Typed, countsPlaces: boolean): Typed {
  const { stated, unreadable } = readTyped(typed, countsPlaces)
  if (!stated) return typed
  const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  const kept = {
    ...typed,
    intakeWaitWeeks: text(stated.intakeWaitWeeks),
    startWaitWeeks: text(stated.startWaitWeeks),
    freePlaces: text(stated.freePlaces),
    waitingCount: text(stated.waitingCount),
    'stop.reason': text(stated.stop?.reason),
    'stop.until': text(stated.stop?.until),
    remark: text(stated.remark),
  }
  return { ...kept, ...Object.fromEntries(unreadable.map((field) => [field, typed[field]])) }
}

function faultsOf(stated: StatedAvailability | null, unreadable: readonly GridField[], context: StatementContext): RowFault[] {
  if (!stated) return []
  const unread = unreadable.map((field) => ({ field, message: availabilityFaultMessage({ field, code: outOfRange(field) }) }))
  const broken = availabilityFaults(stated, context)
    .filter(({ field }) => !unreadable.includes(field as GridField))
    .map(({ field, code }) => ({ field: field === 'stop' ? 'stop.reason' : field, message: availabilityFaultMessage({ field, code }) }))
  return [...unread, ...broken] as RowFault[]
}

function outOfRange(field: GridField) {
  return field === 'intakeWaitWeeks' || field === 'startWaitWeeks' ? 'weeks-out-of-range' : 'count-out-of-range'
}

function isConfirmable(offer: MyOffer, today: string): boolean {
  const { intakeMode, ...rest } = offer.availability
  if (!offer.mayReport || intakeMode === null) return false
  return confirmationFaults({ ...rest, intakeMode }, contextOf(offer, today)).length === 0
}

function contextOf({ countsPlaces }: MyOffer, today: string): StatementContext {
  return { statedOn: today, today, capacity: countsPlaces ? 'places' : 'caseload' }
}
