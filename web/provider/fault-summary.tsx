/** All that stands in the way of saving, at once; takes the focus when saving was asked, and leads to each cell. */
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '../shared/icon.tsx'
import { cellId } from './cell-words.ts'
import { rowName } from './grid-view.ts'
import { useGridText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import type { GridText } from './text/grid-nl.ts'
import type { Grid } from './use-grid.ts'

export function FaultSummary({ grid }: { grid: Grid }) {
  const text = useGridText()
  const summary = useRef<HTMLElement>(null)
  const lines = grid.faultsAt === 0 ? [] : grid.rows.flatMap((row) => linesOf(row, text))
  useEffect(() => {
    if (grid.faultsAt > 0) summary.current?.focus()
  }, [grid.faultsAt])
  if (lines.length === 0) return null
  return (
    <section class="plek-alert plek-alert--stop" tabIndex={-1} ref={summary} aria-labelledby="kan-niet-opslaan">
      <Icon name="warn" />
      <div>
        <h2 id="kan-niet-opslaan">{text.faults.title}</h2>
        <ul>
          {lines.map(({ target, words }) => (
            <li key={target}>
              <a href={`#${target}`}>{words}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function linesOf(row: RowState, text: GridText): { target: string; words: string }[] {
  const { offer } = row
  const name = rowName(offer)
  return [
    ...row.faults.map(({ field, message }) => ({ target: cellId(offer.id, field), words: `${name}. ${message}` })),
    ...row.jumps.map(({ field }) => ({
      target: `sprong-${offer.id}-${field}`,
      words: `${name}, ${text.fields[field]}. ${text.faults.jump}`,
    })),
    ...row.conflicts.map(({ field }) => ({
      target: `conflict-${offer.id}-${field.replace('.', '-')}`,
      words: `${name}, ${text.fields[field]}. ${text.conflict.title}`,
    })),
  ]
}
