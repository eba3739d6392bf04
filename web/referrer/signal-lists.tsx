import type { ComponentChildren } from 'preact'
import type { SignalField, SignalFormPage } from '../../api/contract/signal-page.ts'
import { segments } from '../../api/domain/codes.ts'
import { usePage } from '../shared/page-context.ts'
import { useSignalsText } from '../shared/signals-text.ts'
import { valueLabel } from '../shared/value-label.ts'
import { SignalFault } from './signal-fault.tsx'

interface Props {
  page: SignalFormPage
}

export function SignalRegion({ page }: Props) {
  return (
    <Select page={page} field="region">
      {page.regions.map(({ code, name }) => (
        <option key={code} value={code} selected={code === page.values.region}>
          {name}
        </option>
      ))}
    </Select>
  )
}

/** The names of kinds of care are Dutch in every language. */
export function SignalCategory({ page }: Props) {
  const { text, dutch } = usePage()
  return (
    <Select page={page} field="category">
      {segments.map((segment) => (
        <optgroup key={segment} label={valueLabel(text, 'segment', segment)}>
          {page.categories
            .filter((category) => category.segment === segment)
            .map(({ code, name }) => (
              <option key={code} value={code} lang={dutch} selected={code === page.values.category}>
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  )
}

function Select({ page, field, children }: Props & { field: SignalField; children: ComponentChildren }) {
  const { form } = useSignalsText()
  const isWrong = page.wrong.includes(field)
  return (
    <p class="plek-field">
      <label class="plek-field__label" for={`veld-${field}`}>
        {form.labels[field]}
      </label>
      {isWrong && <SignalFault field={field} />}
      <select
        class="plek-select"
        id={`veld-${field}`}
        name={field}
        required
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `fout-${field}` : undefined}
      >
        <option value="">{form.choose}</option>
        {children}
      </select>
    </p>
  )
}
