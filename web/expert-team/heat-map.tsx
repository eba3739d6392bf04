import { type BottlenecksView, gridRowGroups, type HeatGrid } from '../../api/contract/bottlenecks-page.ts'
import type { Query } from '../shared/address.ts'
import { columnsAddress, rowsAddress } from './address.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { GridToggle } from './grid-toggle.tsx'
import { HeatLegend } from './heat-legend.tsx'
import { HeatTable } from './heat-table.tsx'

interface Props {
  query: Query
  grid: HeatGrid
  view: Pick<BottlenecksView, 'regions' | 'columnGroups'>
  chosen: string | null
  onChoose: (cell: string) => void
}

export function HeatMap({ query, grid, view, chosen, onChoose }: Props) {
  const { grid: text } = useBottlenecksText()
  const { rowGroup, columnGroup } = grid
  return (
    <section class="plek-card plek-heatcard" aria-labelledby="tabel-titel">
      <div class="plek-card__head">
        <h2 id="tabel-titel">{text.title(rowGroup, columnGroup)}</h2>
        <p>{text.hint}</p>
      </div>
      <div class="plek-heat-choice">
        <GridToggle
          label={text.rows}
          options={gridRowGroups.map((code) => ({ code, name: text.rowGroups[code], href: rowsAddress(query, code) }))}
          chosen={rowGroup}
        />
        {view.columnGroups.length > 1 ? (
          <GridToggle
            label={text.columns}
            options={view.columnGroups.map((code) => ({ code, name: text.columnGroups[code], href: columnsAddress(query, code) }))}
            chosen={columnGroup}
          />
        ) : (
          <p class="plek-small plek-subtle">{text.oneRegion}</p>
        )}
      </div>
      {grid.rows.length === 0 ? (
        <p class="plek-heat-none">{text.none}</p>
      ) : (
        <>
          <HeatTable query={query} grid={grid} chosen={chosen} onChoose={onChoose} />
          <HeatLegend />
        </>
      )}
    </section>
  )
}
