/** Puts the keys of the grid to work on the table that is there: cells are what carries `data-cell`, in reading order. */
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { onBehalf } from '../shared/on-behalf.ts'
import { commandFor, type GridCommand } from './grid-keys.ts'
import { PASTED } from './pasted-in-grid.ts'
import { type GridField, gridFields } from './typed.ts'
import type { Grid } from './use-grid.ts'

type Cell = HTMLInputElement | HTMLSelectElement | HTMLButtonElement

export function useGridKeys(table: RefObject<HTMLTableElement | null>, grid: Grid) {
  /** The value on arrival, for Escape; and whether the caret walks inside the text. */
  const arrival = useRef({ value: '', isEditing: false })

  function run(command: GridCommand, cell: Cell): boolean {
    switch (command.do) {
      case 'move':
        return moveBy(table, cell, command.rows, command.columns)
      case 'edge':
        return moveTo(table, cell, command.to)
      case 'commit-down':
        return moveBy(table, cell, 1, 0) || true
      case 'restore':
        return restore(cell)
      case 'edit':
        return edit(cell)
      case 'copy-down':
        return copyDown(cell)
      case 'undo':
        return grid.undo() || true
      case 'save':
        return true
    }
  }

  function restore(cell: Cell): boolean {
    const found = rowAndField(grid, cell)
    if (!found) return false
    grid.type(found.row.offer, found.field, arrival.current.value)
    arrival.current.isEditing = false
    if (cell instanceof HTMLInputElement) requestAnimationFrame(() => cell.select())
    return true
  }

  function edit(cell: Cell): boolean {
    if (cell instanceof HTMLInputElement) {
      arrival.current.isEditing = true
      cell.setSelectionRange(cell.value.length, cell.value.length)
      return true
    }
    if (!(cell instanceof HTMLSelectElement) || !('showPicker' in cell)) return false
    cell.showPicker()
    return true
  }

  function copyDown(cell: Cell): boolean {
    const found = rowAndField(grid, cell)
    const group = grid.groups.find(({ rows }) => rows.some(({ offer }) => offer.id === found?.row.offer.id))
    if (!found || !group) return false
    grid.copyDown(found.row, group.rows.slice(group.rows.indexOf(found.row) + 1), found.field)
    return true
  }

  return {
    onFocusCapture: (event: FocusEvent) => {
      const cell = cellOf(event.target)
      if (cell) arrival.current = { value: cell.value, isEditing: false }
    },
    onKeyDown: (event: KeyboardEvent) => {
      const cell = cellOf(event.target)
      if (event.target === table.current && /^Arrow|^Enter$/.test(event.key)) {
        cellsOf(table)
          .flat()
          .find((first) => first !== undefined)
          ?.focus()
        event.preventDefault()
      }
      if (!cell) return
      const command = commandFor(event, { kind: kindOf(cell), isEditing: arrival.current.isEditing })
      if (command && command.do !== 'save' && run(command, cell)) event.preventDefault()
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!cellOf(event.target) || !/[\t\n]/.test(text.trim())) return
      event.preventDefault()
      sessionStorage.setItem(PASTED, text)
      location.assign(onBehalf('/mijn-aanbod/plakken'))
    },
  }
}

function cellOf(target: EventTarget | null): Cell | null {
  return target instanceof HTMLElement && target.dataset.cell !== undefined ? (target as Cell) : null
}

function kindOf(cell: Cell) {
  return cell instanceof HTMLInputElement ? 'text' : cell instanceof HTMLSelectElement ? 'choice' : 'button'
}

/** The cells as they stand, row by row; a shut cell leaves its place empty, so that columns stay columns. */
function cellsOf({ current }: RefObject<HTMLTableElement | null>): (Cell | undefined)[][] {
  const rows = [...(current?.querySelectorAll<HTMLTableRowElement>('tr[data-offer]') ?? [])]
  return rows.map((row) => [...row.cells].map((place) => place.querySelector<Cell>('[data-cell]') ?? undefined))
}

function placeOf(cells: (Cell | undefined)[][], cell: Cell): { row: number; column: number } {
  const row = cells.findIndex((places) => places.includes(cell))
  return { row, column: cells[row]?.indexOf(cell) ?? -1 }
}

/** Walks on over shut cells in its own direction. */
function moveBy(table: RefObject<HTMLTableElement | null>, from: Cell, rows: number, columns: number): boolean {
  const cells = cellsOf(table)
  const place = placeOf(cells, from)
  for (let step = 1; step < 1_000; step += 1) {
    const row = cells[place.row + step * rows]
    if (!row) return rows !== 0
    const column = place.column + step * columns
    if (column < 0 || column >= row.length) return true
    const cell = row[column]
    if (cell) return focus(cell)
  }
  return false
}

function moveTo(table: RefObject<HTMLTableElement | null>, from: Cell, to: 'row-start' | 'row-end' | 'first' | 'last'): boolean {
  const cells = cellsOf(table)
  const own = cells[placeOf(cells, from).row]?.filter((cell) => cell !== undefined) ?? []
  const all = cells.flat().filter((cell) => cell !== undefined)
  const cell = { 'row-start': own[0], 'row-end': own.at(-1), first: all[0], last: all.at(-1) }[to]
  return cell ? focus(cell) : false
}

function focus(cell: Cell): boolean {
  cell.focus()
  return true
}

function rowAndField(grid: Grid, cell: Cell) {
  const id = cell.closest<HTMLElement>('tr[data-offer]')?.dataset.offer
  const row = grid.inView.find(({ offer }) => offer.id === id)
  const field = gridFields.find((name: GridField) => cell.id.endsWith(`-${name.replace('.', '-')}`))
  return row && field ? { row, field } : null
}
