import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { actionFaultMessage } from '../../api/contract/action-fault-texts.ts'
import type { Language } from '../../api/contract/page.ts'
import { workFaultTexts } from '../../api/contract/work-fault-texts.ts'
import type { Named, WorkFault, WorkForm } from '../../api/contract/work-page.ts'
import type { ActionFault } from '../../api/domain/bottleneck-action.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { useWorkText } from './work-text.ts'

interface FieldProps {
  form: WorkForm
  name: string
  label: string
  hint?: string
  /** Of a second form on the page, whose fields have the same names. */
  prefix?: string
}

/** Names of fields hold spaces and codes; an id does not. */
export function idOf(name: string, prefix = 'veld'): string {
  return `${prefix}-${name.replaceAll(' ', '_')}`
}

export function faultMessage(language: Language, fault: WorkFault): string {
  return fault.code in workFaultTexts[language]
    ? workFaultTexts[language][fault.code as keyof (typeof workFaultTexts)['nl']]
    : actionFaultMessage(language, fault as ActionFault)
}

/** Everything that is wrong at once; takes the focus, and leads to each field. */
export function WorkFaults({ form, title }: { form: WorkForm; title?: string }) {
  const text = useWorkText()
  const { language } = usePage()
  const summary = useRef<HTMLElement>(null)
  useEffect(() => summary.current?.focus(), [form])
  if (form.faults.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: before the script too, what is wrong is heard first
    <section class="plek-alert plek-alert--stop plek-notice" tabIndex={-1} autoFocus ref={summary} aria-labelledby="fouten">
      <Icon name="warn" />
      <div>
        <h2 id="fouten">{title ?? text.faults}</h2>
        <ul>
          {form.faults.map((fault) => (
            <li key={`${fault.field} ${fault.code}`}>
              <a href={`#${idOf(fault.field)}`}>{faultMessage(language, fault)}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

export function ConflictNotice() {
  return (
    <p class="plek-alert plek-alert--warn plek-notice" role="alert">
      <Icon name="warn" />
      <span>{useWorkText().conflict}</span>
    </p>
  )
}

/** A label, what helps to fill it in, the control, and what is wrong with it. */
export function WorkField({ form, name, label, hint, prefix, children }: FieldProps & { children: ComponentChildren }) {
  const { language } = usePage()
  const faults = form.faults.filter(({ field }) => field === name)
  return (
    <div class="plek-field">
      <label class="plek-field__label" for={idOf(name, prefix)}>
        {label}
      </label>
      {hint && (
        <span class="plek-field__hint" id={`uitleg-${name}`}>
          {hint}
        </span>
      )}
      {children}
      {faults.length > 0 && (
        <span class="plek-field__error" id={`fout-${name}`}>
          <Icon name="warn" isSmall />
          <span>{faults.map((fault) => faultMessage(language, fault)).join(' ')}</span>
        </span>
      )}
    </div>
  )
}

function controlOf({ form, name, hint, prefix }: Omit<FieldProps, 'label'>) {
  const isWrong = form.faults.some(({ field }) => field === name)
  const describedBy = [hint && `uitleg-${name}`, isWrong && `fout-${name}`].filter(Boolean).join(' ')
  return { id: idOf(name, prefix), name, 'aria-invalid': isWrong || undefined, 'aria-describedby': describedBy || undefined }
}

export function ShortTextField(props: FieldProps) {
  const { form, name, hint } = props
  return (
    <WorkField {...props}>
      <textarea {...controlOf({ form, name, hint })} class="plek-textbox" rows={3} defaultValue={form.values[name] ?? ''} />
    </WorkField>
  )
}

export function DayField(props: FieldProps) {
  const { form, name, hint } = props
  return (
    <WorkField {...props}>
      <input type="date" {...controlOf({ form, name, hint })} class="plek-textbox" defaultValue={form.values[name] ?? ''} />
    </WorkField>
  )
}

export function ChoiceField({ choices, none, ...props }: FieldProps & { choices: Named[]; none: string }) {
  const { form, name, hint, prefix } = props
  const { dutch } = usePage()
  return (
    <WorkField {...props}>
      <select {...controlOf({ form, name, hint, prefix })} class="plek-select">
        <option value="">{none}</option>
        {choices.map(({ code, name: label }) => (
          <option key={code} value={code} selected={code === form.values[name]} lang={dutch}>
            {label}
          </option>
        ))}
      </select>
    </WorkField>
  )
}
