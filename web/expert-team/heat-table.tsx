import { useMemo, useRef } from 'preact/hooks'
import type { GridRowGroup, HeatGrid, HeatRow } from '../../api/contract/bottlenecks-page.ts'
import type { Query } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { valueLabel } from '../shared/value-label.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { HeatCell } from './heat-cell.tsx'
import { groupsOf } from './heat-groups.ts'
import { rowLanguage, rowName } from './row-name.ts'
import { useHeatKeys } from './use-heat-keys.ts'

interface Props {
  query: Query
  grid: HeatGrid
  chosen: string | null
  onChoose: (cell: string) => void
}

export function HeatTable({ query, grid, chosen, onChoose }: Props) {
  const page = usePage()
  const { grid: text } = useBottlenecksText()
  const table = useRef<HTMLTableElement>(null)
  const keys = useHeatKeys(table)
  const cells = useMemo(() => new Map(grid.cells.map((cell) => [`${cell.row}.${cell.column}`, cell])), [grid])
  const stop = chosen ?? `${grid.rows[0]?.code}.${grid.columns[0]?.code}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="plek-table-scroll" tabIndex={0} aria-label={text.frame}>
      <p class="plek-visually-hidden" id="tabel-toetsen">
        {text.keys}
      </p>
      <table
        class={grid.columns.length > 10 ? 'plek-heat plek-heat--wide' : 'plek-heat'}
        ref={table}
        aria-describedby="tabel-toetsen"
        {...keys}
      >
        <caption class="plek-visually-hidden">{text.caption(grid.rowGroup, grid.columnGroup)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.rowHead[grid.rowGroup]}</th>
            <th scope="col">{text.norm}</th>
            {grid.columns.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(grid.rows).map(({ group, rows }) => (
          <tbody key={group ?? ''}>
            {group && <GroupRow segment={group} width={grid.columns.length + 2} />}
            {rows.map((row) => (
              <tr key={row.code} data-row>
                <RowHead row={row} rowGroup={grid.rowGroup} />
                {grid.columns.map((column) => {
                  const key = `${row.code}.${column.code}`
                  return (
                    <td key={column.code}>
                      <HeatCell
                        query={query}
                        cell={cells.get(key) ?? null}
                        code={key}
                        names={[rowName(page, grid.rowGroup, row), column.name]}
                        isChosen={key === chosen}
                        isStop={key === stop}
                        onChoose={onChoose}
                      />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function GroupRow({ segment, width }: { segment: string; width: number }) {
  const { text } = usePage()
  return (
    <tr>
      <th scope="rowgroup" colSpan={width} class="plek-heat__group">
        {valueLabel(text, 'segment', segment)}
      </th>
    </tr>
  )
}

function RowHead({ row, rowGroup }: { row: HeatRow; rowGroup: GridRowGroup }) {
  const page = usePage()
  const { grid: text, number } = useBottlenecksText()
  return (
    <>
      <th scope="row" lang={rowLanguage(page, rowGroup)}>
        {rowName(page, rowGroup, row)}
      </th>
      <td class="plek-heat__norm">
        {row.normWeeks !== null ? number(row.normWeeks) : <small>{row.isNormMixed ? text.mixedNorm : text.noNorm}</small>}
      </td>
    </>
  )
}
