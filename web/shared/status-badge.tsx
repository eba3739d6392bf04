import type { Status } from '../../api/domain/codes.ts'
import { Icon } from './icon.tsx'
import { usePage } from './page-context.ts'

export function StatusBadge({ status }: { status: Status }) {
  const { text } = usePage()
  return (
    <span class={`plek-status plek-status--${status}`}>
      <Icon name={status} />
      {text.values.status[status]}
    </span>
  )
}
