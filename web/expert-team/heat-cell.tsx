import type { HeatCell as Cell } from '../../api/contract/bottlenecks-page.ts'
import type { Query } from '../shared/address.ts'
import { cellAddress } from './address.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { wordsOfCell } from './heat-words.ts'

interface Props {
  query: Query
  cell: Cell | null
  code: string
  names: [string, string]
  isChosen: boolean
  /** The one cell that Tab stops at. */
  isStop: boolean
  onChoose: (cell: string) => void
}

export function HeatCell({ query, cell, code, names, isChosen, isStop, onChoose }: Props) {
  const text = useBottlenecksText()
  const { weeks, above, note } = wordsOfCell(cell, text.grid)
  const level = cell && cell.weeks !== null ? (cell.level ?? 'n') : 'e'
  return (
    <a
      class={`plek-heat__cell plek-r${level}`}
      href={cellAddress(query, code)}
      data-cell={code}
      tabIndex={isStop ? 0 : -1}
      aria-current={isChosen ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        onChoose(code)
      }}
    >
      <span>
        <span class="plek-visually-hidden">{names.join(', ')}: </span>
        {weeks !== null && (
          <>
            {text.number(weeks)}
            <span class="plek-visually-hidden"> {text.panel.unit(weeks)}</span>
          </>
        )}
        {above !== null && (
          <small>
            <span aria-hidden="true">▲</span> {text.number(above)}
            <span class="plek-visually-hidden"> {text.grid.aboveUnit(above)}</span>
          </small>
        )}
        {note && <small>{note}</small>}
      </span>
    </a>
  )
}
