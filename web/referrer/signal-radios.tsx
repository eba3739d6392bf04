import type { SignalField, SignalFormPage } from '../../api/contract/signal-page.ts'
import { useSignalsText } from '../shared/signals-text.ts'
import { SignalFault } from './signal-fault.tsx'

interface Props {
  page: SignalFormPage
  field: SignalField
  values: readonly string[]
  words: Record<string, string>
}

/** One press to choose. */
export function SignalRadios({ page, field, values, words }: Props) {
  const { form } = useSignalsText()
  const isWrong = page.wrong.includes(field)
  return (
    <fieldset class="plek-field plek-signal__choices" aria-describedby={isWrong ? `fout-${field}` : undefined}>
      <legend class="plek-field__label">{form.labels[field]}</legend>
      {isWrong && <SignalFault field={field} />}
      {values.map((value, place) => (
        <label key={value} class="plek-check">
          <input
            type="radio"
            id={place === 0 ? `veld-${field}` : undefined}
            name={field}
            value={value}
            required
            defaultChecked={page.values[field] === value}
          />{' '}
          {words[value]}
        </label>
      ))}
    </fieldset>
  )
}
