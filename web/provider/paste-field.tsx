/** The field with which a cell is mended, in place; it holds what was written. */
import type { ImportRow, RowProblem } from '../../api/contract/availability-import.ts'
import { intakeModes, stopReasons } from '../../api/domain/codes.ts'
import { MOST_REMARK_CHARACTERS } from '../../api/domain/remark.ts'
import { fieldId, problemId } from './paste-fields.ts'
import { useGridText, usePasteText } from './provider-text.ts'
import type { Paste } from './use-paste.ts'

interface Props {
  row: ImportRow
  problem: RowProblem
  paste: Paste
  /** Beside a label of its own. */
  isLabelled?: boolean
}

export function PasteField({ row, problem, paste, isLabelled = false }: Props) {
  const text = usePasteText()
  const grid = useGridText()
  const { field, written } = problem
  const shared = {
    id: fieldId(row.row, field),
    name: `waarde-${row.row}-${field}`,
    'aria-invalid': true,
    'aria-describedby': problemId(row.row, row.problems.indexOf(problem)),
    ...(isLabelled ? {} : { 'aria-label': `${text.fields[field]}, ${text.row(row.row)}` }),
    onChange: (event: { currentTarget: { value: string } }) =>
      paste.choose({ row: row.row, values: { [field]: event.currentTarget.value } }),
  }
  switch (field) {
    case 'intakeMode':
      return (
        <select {...shared} class="plek-cell plek-cell--wide">
          {['', ...intakeModes].map((mode) => (
            <option key={mode} value={mode}>
              {grid.modes[mode]}
            </option>
          ))}
        </select>
      )
    case 'stop.reason':
      return (
        <select {...shared} class="plek-cell plek-cell--wide">
          {['', ...stopReasons].map((reason) => (
            <option key={reason} value={reason}>
              {grid.reasons[reason]}
            </option>
          ))}
        </select>
      )
    case 'stop.until':
      return <input {...shared} class="plek-cell plek-cell--date" type="date" />
    case 'remark':
      return (
        <input
          {...shared}
          class="plek-textbox"
          type="text"
          maxLength={MOST_REMARK_CHARACTERS}
          autoComplete="off"
          defaultValue={written ?? ''}
        />
      )
    default:
      return (
        <input
          {...shared}
          class="plek-cell plek-paste__cell"
          type="text"
          inputMode="text"
          autoComplete="off"
          defaultValue={written ?? ''}
        />
      )
  }
}
