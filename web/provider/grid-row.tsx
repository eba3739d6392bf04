/** One offer: its cells, how it stands, and under it what does not fit in a cell. */
import { useState } from 'preact/hooks'
import type { MyOffer } from '../../api/contract/my-offer.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { ofRow, RowFaults } from './cell-fault.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { CountCell } from './count-cell.tsx'
import { type RowGroup, rowName } from './grid-view.ts'
import { JumpQuestion } from './jump-question.tsx'
import { ModeCell } from './mode-cell.tsx'
import { MoreRow } from './more-row.tsx'
import { useGridText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import { StopFields } from './stop-fields.tsx'
import { countFields } from './typed.ts'
import { isToConfirm } from './urgency.ts'
import { UrgencyWords } from './urgency-words.tsx'
import type { Grid } from './use-grid.ts'

export interface RowProps {
  grid: Grid
  row: RowState
  group: RowGroup
}

export function GridRow({ grid, row, group }: RowProps) {
  const text = useGridText()
  const { now } = usePage()
  const [isMoreShown, setMoreShown] = useState(false)
  const { offer } = row
  const name = rowName(offer)
  const hasSub = isMoreShown || row.typed.intakeMode === 'stopped' || row.jumps.length + row.conflicts.length + ofRow(row).length > 0
  const isChanged = row.changes.length > 0
  return (
    <>
      <tr class={hasSub ? 'has-sub' : undefined} data-offer={offer.id}>
        <th scope="row">
          <RowName offer={offer} group={group} />
        </th>
        {offer.mayReport ? (
          <>
            <ModeCell grid={grid} row={row} />
            {countFields.map((field) => (
              <CountCell key={field} grid={grid} row={row} field={field} />
            ))}
          </>
        ) : (
          <td colSpan={5} class="plek-subtle plek-small">
            {offer.mayNotReport?.message}
          </td>
        )}
        <td>{isChanged ? <span class="plek-tag">{text.urgency.changed}</span> : <UrgencyWords offer={offer} />}</td>
        <td class="plek-grid__actions">
          {row.isConfirmable && !isChanged && (
            <button
              class={`plek-button plek-button--sm plek-rowcheck${isToConfirm(offer, now) ? '' : ' plek-button--quiet'}`}
              type="button"
              data-cell=""
              aria-label={`${text.table.confirm}: ${name}`}
              onClick={() => grid.confirm(row)}
            >
              <Icon name="check" isSmall />
              {text.table.confirm}
            </button>
          )}
          <button
            class="plek-button plek-button--quiet plek-button--sm"
            type="button"
            aria-expanded={isMoreShown}
            aria-label={`${text.table.more}: ${name}`}
            onClick={() => setMoreShown(!isMoreShown)}
          >
            {text.table.more}
          </button>
        </td>
      </tr>
      {hasSub && (
        <tr class="plek-grid__sub">
          <td colSpan={8}>
            <RowFaults row={row} />
            {row.typed.intakeMode === 'stopped' && offer.mayReport && <StopFields grid={grid} row={row} />}
            {row.jumps.map((jump) => (
              <JumpQuestion key={jump.field} grid={grid} row={row} jump={jump} />
            ))}
            {row.conflicts.length > 0 && <ConflictPanel grid={grid} row={row} />}
            {isMoreShown && <MoreRow grid={grid} row={row} />}
          </td>
        </tr>
      )}
    </>
  )
}

function RowName({ offer, group }: { offer: MyOffer; group: RowGroup }) {
  const text = useGridText().table
  const hasTitles = new Set(group.rows.map((row) => row.offer.title)).size > 1
  return (
    <>
      <b>{offer.region.name}</b> <span class="plek-subtle">{offer.location?.town}</span>
      <small class="plek-grid__which">
        {hasTitles && <span>{offer.title}, </span>}
        {offer.product.code}
        {offer.part === 'answers-for' && <span>, {text.answersFor(offer.provider)}</span>}
        {offer.part === 'delivers' && offer.mainProvider && <span>, {text.subcontract(offer.mainProvider)}</span>}
      </small>
    </>
  )
}
