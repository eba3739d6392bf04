/** What does not fit in a cell: the remark, counting the waiting list, how it went, and how referrers see it. */
import { useState } from 'preact/hooks'
import { MOST_REMARK_CHARACTERS } from '../../api/domain/remark.ts'
import { CellFault, describedBy, isWrong } from './cell-fault.tsx'
import { cellId } from './cell-words.ts'
import { useGridText } from './provider-text.ts'
import { ReckonPanel } from './reckon-panel.tsx'
import type { RowState } from './row-state.ts'
import type { Grid } from './use-grid.ts'

export function MoreRow({ grid, row }: { grid: Grid; row: RowState }) {
  const text = useGridText()
  const [isReckoning, setReckoning] = useState(false)
  const { offer, typed } = row
  const id = cellId(offer.id, 'remark')
  return (
    <div class="plek-more">
      {offer.mayReport && typed.intakeMode !== '' && (
        <div class="plek-field">
          <label class="plek-field__label" for={id}>
            {text.fields.remark}
          </label>
          <span class="plek-field__hint" id={`${id}-uitleg`}>
            {text.remarkHint}
          </span>
          <textarea
            class="plek-textbox"
            id={id}
            rows={2}
            value={typed.remark}
            aria-invalid={isWrong(row, 'remark') || undefined}
            aria-describedby={describedBy(row, 'remark', `${id}-uitleg`)}
            onInput={(event) => grid.type(offer, 'remark', event.currentTarget.value)}
          />
          <span class="plek-small plek-subtle">{text.charactersLeft(MOST_REMARK_CHARACTERS - [...typed.remark].length)}</span>
          <CellFault row={row} field="remark" />
        </div>
      )}
      <p class="plek-cluster">
        {offer.mayReport && typed.intakeMode === 'accepting' && (
          <button class="plek-button plek-button--sm" type="button" aria-expanded={isReckoning} onClick={() => setReckoning(!isReckoning)}>
            {text.reckon}
          </button>
        )}
        <a href={`/mijn-aanbod/${offer.id}/verloop`}>{text.history}</a>
        <a href={`/mijn-aanbod/${offer.id}/zo-zien-verwijzers-je`}>{text.preview}</a>
      </p>
      {isReckoning && <ReckonPanel grid={grid} row={row} />}
    </div>
  )
}
