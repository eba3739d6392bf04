import type { ComponentChildren } from 'preact'
import type { FormState } from '../../api/contract/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useFaultText } from './account-text.ts'
import { faultOf, faultWords } from './fault-words.ts'

interface FieldProps {
  form: FormState
  name: string
  label: string
  hint?: string
}

/** A label, what helps to fill it in, the field, and what is wrong with it. */
export function Field({ form, name, label, hint, children }: FieldProps & { children: ComponentChildren }) {
  const text = useFaultText()
  const fault = faultOf(form, name)
  return (
    <div class="plek-field">
      <label class="plek-field__label" for={`veld-${name}`}>
        {label}
      </label>
      {hint && (
        <span class="plek-field__hint" id={`uitleg-${name}`}>
          {hint}
        </span>
      )}
      {children}
      {fault && (
        <span class="plek-field__error" id={`fout-${name}`}>
          <Icon name="warn" isSmall />
          <span>{faultWords(text, fault, label, form.values[name] ?? '')}</span>
        </span>
      )}
    </div>
  )
}

/** What ties the control to its label, hint and fault. */
export function controlOf({ form, name, hint }: Omit<FieldProps, 'label'>) {
  const isWrong = faultOf(form, name) !== undefined
  const describedBy = [hint && `uitleg-${name}`, isWrong && `fout-${name}`].filter(Boolean).join(' ')
  return { id: `veld-${name}`, name, 'aria-invalid': isWrong || undefined, 'aria-describedby': describedBy || undefined }
}

interface InputProps {
  type?: 'text' | 'email'
  autoComplete: string
  inputMode?: 'numeric'
  autoFocus?: boolean
  spellcheck?: boolean
  class?: string
}

/** The value as the server gave it; what is typed before or after the script comes stays. */
export function TextField({ form, name, label, hint, class: more, type = 'text', ...input }: FieldProps & InputProps) {
  return (
    <Field form={form} name={name} label={label} hint={hint}>
      <input
        {...(type === 'email' ? ({ type: 'email' } as const) : ({ type: 'text' } as const))}
        {...input}
        {...controlOf({ form, name, hint })}
        class={`plek-textbox${more ? ` ${more}` : ''}`}
        defaultValue={form.values[name] ?? ''}
      />
    </Field>
  )
}

export function SelectField({ form, name, label, hint, choices }: FieldProps & { choices: { value: string; label: string }[] }) {
  return (
    <Field form={form} name={name} label={label} hint={hint}>
      <select {...controlOf({ form, name, hint })} class="plek-select">
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === (form.values[name] ?? choices[0]?.value)}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
