import { intakeModes } from '../../api/domain/codes.ts'
import { Icon, type IconName } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { CellFault, describedBy } from './cell-fault.tsx'
import { cellId, cellWords } from './cell-words.ts'
import { rowName } from './grid-view.ts'
import { useGridText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import type { Grid } from './use-grid.ts'

const icons: Record<string, IconName> = { accepting: 'open', assessment: 'assessment', matching: 'matching', stopped: 'stopped' }

export function ModeCell({ grid, row }: { grid: Grid; row: RowState }) {
  const text = useGridText()
  const { locale } = usePage().text
  const { offer, typed } = row
  const change = row.changes.find(({ field }) => field === 'intakeMode')
  const id = cellId(offer.id, 'intakeMode')
  return (
    <td class={change ? 'plek-changed plek-changed--status' : undefined} data-label={text.fields.intakeMode}>
      <span class={`plek-cellwrap plek-cellwrap--${typed.intakeMode || 'unknown'}`}>
        <Icon name={icons[typed.intakeMode] ?? 'unknown'} />
        <select
          class="plek-cell plek-cell--status"
          id={id}
          data-cell="choice"
          aria-label={`${text.fields.intakeMode}, ${rowName(offer)}`}
          aria-describedby={describedBy(row, 'intakeMode')}
          value={typed.intakeMode}
          onFocus={() => grid.touch(offer.id)}
          onChange={(event) => grid.type(offer, 'intakeMode', event.currentTarget.value)}
        >
          {offer.availability.intakeMode === null && <option value="">{text.modes['']}</option>}
          {intakeModes.map((mode) => (
            <option key={mode} value={mode}>
              {text.modes[mode]}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
      {change && <span class="plek-was">{text.was(cellWords(text, locale, 'intakeMode', change.from))}</span>}
      <CellFault row={row} field="intakeMode" />
    </td>
  )
}
