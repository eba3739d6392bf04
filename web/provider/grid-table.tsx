/** The grid itself: a plain table, in which keys also walk from cell to cell. */
import { useRef } from 'preact/hooks'
import { Icon } from '../shared/icon.tsx'
import { GridRow } from './grid-row.tsx'
import type { RowGroup } from './grid-view.ts'
import { useGridText } from './provider-text.ts'
import type { GridField } from './typed.ts'
import type { Grid } from './use-grid.ts'
import { useGridKeys } from './use-grid-keys.ts'

const columns: GridField[] = ['intakeMode', 'intakeWaitWeeks', 'startWaitWeeks', 'freePlaces', 'waitingCount']

export function GridTable({ grid }: { grid: Grid }) {
  const text = useGridText()
  const table = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(table, grid)
  if (grid.groups.length === 0) return <p class="plek-card">{text.table.nothingShown}</p>
  return (
    <div class="plek-grid-wrap">
      <table class="plek-grid" id="tabel" tabIndex={-1} ref={table} aria-label={text.table.label} {...keys}>
        <thead>
          <tr>
            <th scope="col">{text.table.row}</th>
            {columns.map((field) => (
              <th key={field} scope="col" class={field === 'intakeMode' ? undefined : 'plek-num'}>
                {text.fields[field]}
              </th>
            ))}
            <th scope="col">{text.table.updated}</th>
            <th scope="col">
              <span class="plek-visually-hidden">{text.table.actions}</span>
            </th>
          </tr>
        </thead>
        {grid.groups.map((group) => (
          <Group key={group.key} grid={grid} group={group} />
        ))}
      </table>
    </div>
  )
}

function Group({ grid, group }: { grid: Grid; group: RowGroup }) {
  const text = useGridText().table
  const editable = group.rows.filter(({ offer }) => offer.mayReport)
  return (
    <tbody>
      <tr class="plek-grid__product">
        <th scope="rowgroup" colSpan={8}>
          <div class="plek-cluster">
            <strong>{group.name}</strong>
            {editable.length > 1 && (
              <button class="plek-button plek-button--quiet plek-button--sm" type="button" onClick={() => grid.copyToAll(group)}>
                <Icon name="copy" isSmall />
                {group.regions === editable.length ? text.same(group.regions) : text.sameRows(editable.length)}
              </button>
            )}
          </div>
        </th>
      </tr>
      {group.rows.map((row) => (
        <GridRow key={row.offer.id} grid={grid} row={row} group={group} />
      ))}
    </tbody>
  )
}
