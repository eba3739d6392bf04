import type { SignalField } from '../../api/contract/signal-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useSignalsText } from '../shared/signals-text.ts'

export function SignalFault({ field }: { field: SignalField }) {
  const { form } = useSignalsText()
  return (
    <span class="plek-field__error" id={`fout-${field}`}>
      <Icon name="warn" isSmall />
      {form.wrong[field]}
    </span>
  )
}
