import type { WorkForm } from '../../api/contract/work-page.ts'
import { usePage } from '../shared/page-context.ts'
import { faultMessage, idOf } from './work-fields.tsx'

interface Props {
  form: WorkForm
  name: string
  label: string
  /** As the server has it. */
  value: string
  /** What holds now, when somebody else changed it; null: nobody did. */
  now: string | null
}

/** A number in a table: its label is heard, its column and row are seen. */
export function NumberCell({ form, name, label, value, now }: Props) {
  const { language } = usePage()
  const fault = form.faults.find(({ field }) => field === name)
  const typed = form.values[name]
  const id = idOf(name)
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        class="plek-textbox plek-work-number"
        id={id}
        name={name}
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fout` : undefined}
        defaultValue={typed ?? value}
      />
      {now !== null && typed !== undefined && typed !== value && <small>{now}</small>}
      {fault && (
        <small class="plek-field__error" id={`${id}-fout`}>
          {faultMessage(language, fault)}
        </small>
      )}
    </>
  )
}
