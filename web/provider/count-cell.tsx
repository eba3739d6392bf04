import { CellFault, describedBy, isWrong } from './cell-fault.tsx'
import { cellId } from './cell-words.ts'
import { rowName } from './grid-view.ts'
import { useGridText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import { type countFields, isOpen } from './typed.ts'
import type { Grid } from './use-grid.ts'

interface Props {
  grid: Grid
  row: RowState
  field: (typeof countFields)[number]
}

export function CountCell({ grid, row, field }: Props) {
  const text = useGridText()
  const { offer, typed } = row
  const label = text.fields[field]
  const change = row.changes.find((one) => one.field === field)
  const id = cellId(offer.id, field)
  if (!isOpen(field, typed.intakeMode, offer.countsPlaces)) {
    return (
      <td class="plek-num plek-subtle" data-label={label}>
        <span class="plek-cell plek-cell--shut">–</span>
      </td>
    )
  }
  return (
    <td class={change ? 'plek-num plek-changed' : 'plek-num'} data-label={label}>
      <input
        class="plek-cell"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        id={id}
        data-cell="text"
        value={typed[field]}
        aria-label={`${label}, ${rowName(offer)}`}
        aria-invalid={isWrong(row, field) || undefined}
        aria-describedby={describedBy(row, field, change && `${id}-was`)}
        onFocus={(event) => {
          grid.touch(offer.id)
          event.currentTarget.select()
        }}
        onInput={(event) => grid.type(offer, field, event.currentTarget.value)}
      />
      {change && (
        <span class="plek-was" id={`${id}-was`}>
          {text.was(change.from === '' ? text.nothing : change.from)}
        </span>
      )}
      <CellFault row={row} field={field} />
    </td>
  )
}
