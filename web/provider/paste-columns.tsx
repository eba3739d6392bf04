/** What each column was taken for, and mending it. */
import { type ColumnMeaning, columnMeanings } from '../../api/domain/column-heading.ts'
import { usePasteText } from './provider-text.ts'
import type { Paste } from './use-paste.ts'

export function PasteColumns({ paste }: { paste: Paste }) {
  const text = usePasteText()
  const { columns, hasHeading } = paste.shown
  const used = columns.filter(({ meaning }) => meaning !== null)
  const unused = columns.filter(({ meaning, heading }) => meaning === null && heading !== '').map(({ heading }) => heading)
  return (
    <details class="plek-paste__columns" open={!hasHeading}>
      <summary>{text.columns}</summary>
      {!hasHeading && <p>{text.columnsGuessed}</p>}
      <ul class="plek-fields plek-paste__fields">
        {used.map(({ place, heading, meaning }) => (
          <li key={place} class="plek-field">
            <label for={`kolom-${place}`}>{text.column(place, heading)}</label>
            <select
              class="plek-select plek-select--dense"
              id={`kolom-${place}`}
              name={`kolom-${place}`}
              onChange={(event) => paste.chooseColumn({ place, meaning: (event.currentTarget.value || null) as ColumnMeaning | null })}
            >
              <option value="">{text.unused}</option>
              {columnMeanings.map((one) => (
                <option key={one} value={one} selected={one === meaning}>
                  {text.meanings[one]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {unused.length > 0 && <p>{text.unusedColumns(unused.join(', '))}</p>}
    </details>
  )
}
