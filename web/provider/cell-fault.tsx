/** What is wrong with a cell, beside the cell. */
import { Icon } from '../shared/icon.tsx'
import { cellId } from './cell-words.ts'
import type { RowState } from './row-state.ts'
import { type GridField, gridFields } from './typed.ts'

export function CellFault({ row, field }: { row: RowState; field: GridField }) {
  const fault = row.faults.find((one) => one.field === field)
  if (!fault) return null
  return (
    <span class="plek-cell-fault" id={faultId(row, field)}>
      <Icon name="warn" isSmall />
      <span>{fault.message}</span>
    </span>
  )
}

/** What is wrong with the offer itself: it has ended, it is not theirs any more. */
export function RowFaults({ row }: { row: RowState }) {
  return (
    <>
      {ofRow(row).map(({ field, message }) => (
        <p key={field} class="plek-cell-fault" id={cellId(row.offer.id, field)}>
          <Icon name="warn" isSmall />
          <span>{message}</span>
        </p>
      ))}
    </>
  )
}

export function ofRow(row: RowState) {
  return row.faults.filter(({ field }) => !gridFields.includes(field))
}

export function isWrong(row: RowState, field: GridField): boolean {
  return row.faults.some((one) => one.field === field)
}

export function describedBy(row: RowState, field: GridField, more?: string): string | undefined {
  const ids = [isWrong(row, field) && faultId(row, field), more].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

function faultId(row: RowState, field: GridField): string {
  return `${cellId(row.offer.id, field)}-fout`
}
