import { useEffect, useRef } from 'preact/hooks'
import type { CellPanel as Panel } from '../../api/contract/bottlenecks-page.ts'
import type { Query } from '../shared/address.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { cellAddress } from './address.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { PanelActions } from './panel-actions.tsx'
import { PanelApart, PanelFigures, PanelShares } from './panel-figures.tsx'
import { PanelLinks } from './panel-links.tsx'
import { PanelTrend } from './panel-trend.tsx'
import { rowLanguage, rowName } from './row-name.ts'
import type { PanelState } from './use-panel.ts'

interface Props {
  query: Query
  state: PanelState
  isToday: boolean
}

/** What stands behind the chosen cell. */
export function CellPanel({ query, state, isToday }: Props) {
  const page = usePage()
  const { panel: text } = useBottlenecksText()
  const { panel, cell, status } = state
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(panel, heading)
  return (
    <aside
      class="plek-card plek-stack plek-cell-panel"
      id="vak"
      aria-label={text.label}
      aria-busy={status === 'busy'}
      onKeyDown={(event) => event.key === 'Escape' && backToCell(cell)}
    >
      <p class="plek-visually-hidden" role="status">
        {status === 'busy' ? text.busy : panel ? text.loaded(rowName(page, panel.rowGroup, panel.row), panel.column.name) : ''}
      </p>
      {status === 'failed' && cell && (
        <p class="plek-alert plek-alert--warn" role="alert">
          <Icon name="warn" />
          <span>
            {text.failed} <a href={cellAddress(query, cell)}>{text.retry}</a>
          </span>
        </p>
      )}
      {panel ? <Content panel={panel} heading={heading} isToday={isToday} /> : <p>{text.choose}</p>}
      {panel && (
        <button
          class="plek-button plek-button--quiet plek-button--block plek-needs-script plek-cell-panel__back"
          type="button"
          onClick={() => backToCell(cell)}
        >
          <Icon name="back" isSmall />
          {text.back}
        </button>
      )}
    </aside>
  )
}

interface ContentProps {
  panel: Panel
  heading: { current: HTMLHeadingElement | null }
  isToday: boolean
}

function Content({ panel, heading, isToday }: ContentProps) {
  const page = usePage()
  const { panel: text } = useBottlenecksText()
  const { column, figures, rowGroup } = panel
  const name = rowName(page, rowGroup, panel.row)
  return (
    <>
      <div>
        <p class="plek-small plek-subtle">{column.name}</p>
        <h2 ref={heading} tabIndex={-1} lang={rowLanguage(page, rowGroup)}>
          {name}
        </h2>
      </div>
      {figures === null ? (
        <p>{text.noOffers(name, column.name)}</p>
      ) : (
        <>
          <PanelFigures panel={panel} figures={figures} />
          <PanelTrend panel={panel} figures={figures} />
          <PanelShares figures={figures} />
          <PanelApart figures={figures} />
          {panel.work && <PanelActions {...panel.work} />}
          <PanelLinks panel={panel} figures={figures} isToday={isToday} />
        </>
      )}
    </>
  )
}

/** A panel that was asked for takes the focus; the one that came with the page does not. */
function useArrival(panel: Panel | null, heading: { current: HTMLHeadingElement | null }) {
  const known = useRef(panel)
  useEffect(() => {
    if (panel === known.current) return
    known.current = panel
    heading.current?.focus()
  }, [panel])
}

function backToCell(cell: string | null) {
  if (cell) document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)?.focus()
}
