/** A long jump may be a slip of the pen. */
import type { WaitJump } from '../../api/domain/availability-jump.ts'
import { Icon } from '../shared/icon.tsx'
import { useGridText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import type { Grid } from './use-grid.ts'

export function JumpQuestion({ grid, row, jump }: { grid: Grid; row: RowState; jump: WaitJump }) {
  const text = useGridText()
  return (
    <p class="plek-jump">
      <Icon name="warn" isSmall />
      <span>{text.jump(text.fields[jump.field], jump.from, jump.to)}</span>
      <button
        class="plek-button plek-button--sm"
        type="button"
        id={`sprong-${row.offer.id}-${jump.field}`}
        onClick={() => grid.confirmJump(row.offer.id, true)}
      >
        {text.jumpYes}
      </button>
    </p>
  )
}
