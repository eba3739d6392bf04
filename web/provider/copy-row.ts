/** "Zelfde voor alle regio's": what stands in one row or cell, typed into the others of the same kind of care. */
import { type Drafts, typeInto } from './draft.ts'
import type { RowState } from './row-state.ts'
import { type GridField, gridFields } from './typed.ts'

export function copyRow(drafts: Drafts, from: RowState, to: readonly RowState[]): Drafts {
  return copied(drafts, from, to, gridFields)
}

/** A stop is one thing: its reason and end go along with it. */
export function copyCell(drafts: Drafts, from: RowState, to: readonly RowState[], field: GridField): Drafts {
  const isStop = field === 'intakeMode' && from.typed.intakeMode === 'stopped'
  return copied(drafts, from, to, isStop ? ['intakeMode', 'stop.reason', 'stop.until'] : [field])
}

function copied(drafts: Drafts, from: RowState, to: readonly RowState[], fields: readonly GridField[]): Drafts {
  const others = to.filter(({ offer }) => offer.id !== from.offer.id && offer.mayReport)
  return others.reduce(
    (kept, { offer }) =>
      fields
        .filter((field) => field !== 'freePlaces' || offer.countsPlaces)
        .reduce((into, field) => typeInto(into, offer, field, from.typed[field]), kept),
    drafts,
  )
}
