import type { DoneCode } from '../../api/contract/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useAccountText } from './account-text.ts'

/** What was just done. */
export function DoneNotice({ done }: { done: DoneCode | null }) {
  const text = useAccountText()
  if (!done) return null
  return (
    <p class="plek-alert plek-alert--ok plek-notice" role="status">
      <Icon name="check" />
      {text.done[done]}
    </p>
  )
}
