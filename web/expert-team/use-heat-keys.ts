/** The grid has one stop for Tab; the arrows walk over its cells (ui/design.md, section 7). */
import type { RefObject } from 'preact'

type Step = { rows: number; columns: number } | { edge: 'row-start' | 'row-end' | 'first' | 'last' }

export function useHeatKeys(table: RefObject<HTMLTableElement | null>) {
  return {
    /** Where the focus came last, by key or by mouse, Tab comes back. */
    onFocusCapture: ({ target }: FocusEvent) => {
      if (isCell(target)) for (const cell of cellsOf(table).flat()) cell.tabIndex = cell === target ? 0 : -1
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = stepOf(event)
      if (!step || !isCell(event.target)) return
      event.preventDefault()
      neighbourOf(cellsOf(table), event.target, step)?.focus()
    },
  }
}

function stepOf({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Step | null {
  if (altKey || metaKey) return null
  switch (key) {
    case 'ArrowUp':
      return { rows: -1, columns: 0 }
    case 'ArrowDown':
      return { rows: 1, columns: 0 }
    case 'ArrowLeft':
      return { rows: 0, columns: -1 }
    case 'ArrowRight':
      return { rows: 0, columns: 1 }
    case 'Home':
      return { edge: ctrlKey ? 'first' : 'row-start' }
    case 'End':
      return { edge: ctrlKey ? 'last' : 'row-end' }
    default:
      return null
  }
}

function isCell(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset.cell !== undefined
}

/** As they stand, row by row. */
function cellsOf({ current }: RefObject<HTMLTableElement | null>): HTMLElement[][] {
  return [...(current?.querySelectorAll('tr[data-row]') ?? [])].map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
}

function neighbourOf(rows: HTMLElement[][], from: HTMLElement, step: Step): HTMLElement | undefined {
  const row = rows.findIndex((cells) => cells.includes(from))
  const column = rows[row]?.indexOf(from) ?? -1
  return 'edge' in step ? edgeOf(rows, row, step.edge) : rows[row + step.rows]?.[column + step.columns]
}

function edgeOf(rows: HTMLElement[][], row: number, edge: 'row-start' | 'row-end' | 'first' | 'last'): HTMLElement | undefined {
  switch (edge) {
    case 'row-start':
      return rows[row]?.at(0)
    case 'row-end':
      return rows[row]?.at(-1)
    case 'first':
      return rows.at(0)?.at(0)
    case 'last':
      return rows.at(-1)?.at(-1)
  }
}
