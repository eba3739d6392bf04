/** Why nobody can come, and until when. */
import { stopReasons } from '../../api/domain/codes.ts'
import { dayOf } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { CellFault, describedBy, isWrong } from './cell-fault.tsx'
import { cellId } from './cell-words.ts'
import { useGridText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import type { Grid } from './use-grid.ts'

export function StopFields({ grid, row }: { grid: Grid; row: RowState }) {
  const text = useGridText()
  const { now } = usePage()
  const { offer, typed } = row
  return (
    <div class="plek-stop-fields">
      <label>
        {text.fields['stop.reason']}
        <select
          class="plek-cell plek-cell--wide"
          id={cellId(offer.id, 'stop.reason')}
          aria-invalid={isWrong(row, 'stop.reason') || undefined}
          aria-describedby={describedBy(row, 'stop.reason')}
          value={typed['stop.reason']}
          onChange={(event) => grid.type(offer, 'stop.reason', event.currentTarget.value)}
        >
          {['', ...stopReasons].map((reason) => (
            <option key={reason} value={reason}>
              {text.reasons[reason]}
            </option>
          ))}
        </select>
        <CellFault row={row} field="stop.reason" />
      </label>
      <label>
        {text.fields['stop.until']}
        <input
          class="plek-cell plek-cell--date"
          type="date"
          id={cellId(offer.id, 'stop.until')}
          min={dayOf(now)}
          aria-invalid={isWrong(row, 'stop.until') || undefined}
          aria-describedby={describedBy(row, 'stop.until')}
          value={typed['stop.until']}
          onInput={(event) => grid.type(offer, 'stop.until', event.currentTarget.value)}
        />
        <CellFault row={row} field="stop.until" />
      </label>
      <p class="plek-subtle">{text.stopAsks}</p>
    </div>
  )
}
