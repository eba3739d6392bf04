import { useEffect, useRef } from 'preact/hooks'
import type { FormState } from '../../api/contract/account-page.ts'
import { Icon } from '../shared/icon.tsx'
import { useFaultText } from './account-text.ts'
import { faultWords } from './fault-words.ts'

interface Props {
  form: FormState
  /** Field name -> label; a fault of another name is about the form as a whole. */
  labels: Record<string, string>
}

/** Everything that is wrong at once; takes the focus, and leads to each field. */
export function FaultSummary({ form, labels }: Props) {
  const text = useFaultText()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [form])
  if (form.faults.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: before the script too, what is wrong is heard first
    <section class="plek-alert plek-alert--stop plek-notice" tabIndex={-1} autoFocus ref={summary} aria-labelledby="fouten">
      <Icon name="warn" />
      <div>
        <h2 id="fouten">{text.summary}</h2>
        <ul>
          {form.faults.map((fault) => {
            const said = faultWords(text, fault, labels[fault.field] ?? '', form.values[fault.field] ?? '')
            return (
              <li key={`${fault.field} ${fault.code}`}>{fault.field in labels ? <a href={`#veld-${fault.field}`}>{said}</a> : said}</li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
