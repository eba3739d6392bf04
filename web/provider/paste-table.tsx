/** The rows that ask for help, that change and that stay, each under its own heading. */
import type { ImportRow, ImportRowState } from '../../api/contract/availability-import.ts'
import { PasteRow } from './paste-row.tsx'
import { usePasteText } from './provider-text.ts'
import type { Paste } from './use-paste.ts'

const GROUPS: readonly ImportRowState[] = ['problem', 'change', 'confirm']

export function PasteTable({ paste }: { paste: Paste }) {
  const text = usePasteText().table
  const { rows } = paste.shown
  const groups = GROUPS.map((state) => ({ state, rows: rows.filter((row) => row.state === state) })).filter(
    (group) => group.rows.length > 0,
  )
  if (groups.length === 0) return null
  return (
    <div class="plek-table-scroll">
      <table class="plek-table plek-table--flush plek-table--stack plek-paste__table" aria-label={text.label}>
        <thead>
          <tr>
            <th scope="col">{text.offer}</th>
            <th scope="col">{text.region}</th>
            {[text.intake, text.start, text.places, text.waiting].map((title) => (
              <th key={title} scope="col" class="plek-num">
                {title}
              </th>
            ))}
            <th scope="col">{text.what}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.state} state={group.state} rows={group.rows} paste={paste} />
        ))}
      </table>
    </div>
  )
}

function Group({ state, rows, paste }: { state: ImportRowState; rows: readonly ImportRow[]; paste: Paste }) {
  const text = usePasteText()
  return (
    <tbody>
      <tr class="plek-paste__group">
        <th scope="rowgroup" colSpan={7}>
          {text.groups[state]} <span class="plek-count">{paste.shown.counts[state]}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <PasteRow key={row.row} row={row} paste={paste} />
      ))}
    </tbody>
  )
}
