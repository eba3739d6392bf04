import { useState } from 'preact/hooks'
import type { FormState } from '../../api/contract/account-page.ts'
import { useSignInText } from './account-text.ts'
import { controlOf, Field } from './field.tsx'

interface Props {
  form: FormState
  name: string
  label: string
  isNew?: boolean
}

/** Never holds what was sent before. Pasting is allowed; with script it can be shown. */
export function PasswordField({ form, name, label, isNew = false }: Props) {
  const text = useSignInText().passwordField
  const [isShown, setIsShown] = useState(false)
  const hint = isNew ? text.rule : undefined
  return (
    <>
      <Field form={form} name={name} label={label} hint={hint}>
        <input
          {...controlOf({ form, name, hint })}
          class="plek-textbox"
          {...(isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellcheck={false}
        />
      </Field>
      <label class="plek-check plek-needs-script">
        <input type="checkbox" checked={isShown} onChange={(event) => setIsShown(event.currentTarget.checked)} /> {text.show}
      </label>
    </>
  )
}
