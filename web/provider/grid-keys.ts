/** The keys of the grid (ui/design.md, section 7): where the focus goes, and what is done, without touching the page itself. */
export type GridCommand =
  | { do: 'move'; rows: number; columns: number }
  | { do: 'edge'; to: 'row-start' | 'row-end' | 'first' | 'last' }
  | { do: 'commit-down' }
  | { do: 'restore' }
  | { do: 'edit' }
  | { do: 'copy-down' }
  | { do: 'undo' }
  | { do: 'save' }

export interface PressedKey {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

export interface CellSituation {
  kind: 'text' | 'choice' | 'button'
  /** The caret is inside the text: left and right move it instead of the focus. */
  isEditing: boolean
}

export function commandFor(pressed: PressedKey, { kind, isEditing }: CellSituation): GridCommand | null {
  if (pressed.altKey) return null
  if (pressed.ctrlKey || pressed.metaKey) return withControl(pressed, isEditing)
  switch (pressed.key) {
    case 'ArrowUp':
      return { do: 'move', rows: -1, columns: 0 }
    case 'ArrowDown':
      return { do: 'move', rows: 1, columns: 0 }
    case 'ArrowLeft':
      return isEditing ? null : { do: 'move', rows: 0, columns: -1 }
    case 'ArrowRight':
      return isEditing ? null : { do: 'move', rows: 0, columns: 1 }
    case 'Home':
      return isEditing ? null : { do: 'edge', to: 'row-start' }
    case 'End':
      return isEditing ? null : { do: 'edge', to: 'row-end' }
    case 'Enter':
      return kind === 'text' ? { do: 'commit-down' } : kind === 'choice' ? { do: 'edit' } : null
    case 'F2':
      return kind === 'button' ? null : { do: 'edit' }
    case 'Escape':
      return { do: 'restore' }
    default:
      return null
  }
}

function withControl({ key, shiftKey }: PressedKey, isEditing: boolean): GridCommand | null {
  switch (key.toLowerCase()) {
    case 'home':
      return { do: 'edge', to: 'first' }
    case 'end':
      return { do: 'edge', to: 'last' }
    case 'd':
      return { do: 'copy-down' }
    case 's':
      return { do: 'save' }
    case 'z':
      return shiftKey || isEditing ? null : { do: 'undo' }
    default:
      return null
  }
}
