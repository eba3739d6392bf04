/** Choosing a cell changes the panel and the address, not the page; without script the same link loads the page. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CellPanel } from '../../api/contract/bottlenecks-page.ts'
import { cellPanel } from '../api.ts'
import { only, type Query, queryOf, withValues } from '../shared/address.ts'
import { onBehalf } from '../shared/on-behalf.ts'
import { cellAddress } from './address.ts'

export interface PanelState {
  panel: CellPanel | null
  /** What was asked for; the panel may still be of the one before. */
  cell: string | null
  status: 'ready' | 'busy' | 'failed'
  choose: (cell: string) => void
}

export function usePanel(query: Query, given: CellPanel | null): PanelState {
  const [panel, setPanel] = useState(given)
  const [cell, setCell] = useState(given?.cell ?? null)
  const [status, setStatus] = useState<PanelState['status']>('ready')
  const running = useRef<AbortController | null>(null)

  async function load(next: string) {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setCell(next)
    setStatus('busy')
    const outcome = await cellPanel(withValues(query, 'cell', [next]), own.signal)
    if (outcome.kind === 'aborted') return
    if (outcome.kind === 'answer') setPanel(outcome.value)
    setStatus(outcome.kind === 'answer' ? 'ready' : 'failed')
  }

  useEffect(() => {
    const onBack = () => {
      const asked = only(queryOf(location.search), 'cell') || given?.cell
      if (asked) load(asked)
    }
    addEventListener('popstate', onBack)
    return () => removeEventListener('popstate', onBack)
  }, [])

  function choose(next: string) {
    history.pushState(null, '', onBehalf(cellAddress(query, next)))
    load(next)
  }

  return { panel, cell, status, choose }
}
