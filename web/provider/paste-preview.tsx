/** The list as it was understood: what asks for help first, then what changes, then what stays; and taking it over. */
import { useEffect, useRef } from 'preact/hooks'
import type { AvailabilityImport } from '../../api/contract/availability-import.ts'
import type { FieldProblem } from '../../api/contract/problem.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { PasteBar } from './paste-bar.tsx'
import { PasteColumns } from './paste-columns.tsx'
import { PasteForm } from './paste-form.tsx'
import { PasteOthers } from './paste-others.tsx'
import { PasteTable } from './paste-table.tsx'
import { usePasteText } from './provider-text.ts'
import { type Paste, usePaste } from './use-paste.ts'

interface Props {
  given: AvailabilityImport
  text: string | null
  left: number
  notice: 'looked-again' | 'nothing-stored' | null
  faults: readonly FieldProblem[]
}

export function PastePreview({ given, text: pasted, left, notice, faults }: Props) {
  const text = usePasteText()
  const paste = usePaste(given, left)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { counts } = paste.shown
  const words = text.head(counts.change + counts.confirm, counts.problem)
  return (
    <div class="plek-stack--lg">
      <Source given={given} pasted={pasted} />
      <Notices notice={notice} faults={faults} paste={paste} />
      <form
        class="plek-stack"
        method="post"
        action={`/mijn-aanbod/plakken/${given.id}`}
        onSubmit={(event) => {
          // What was typed last is still being looked at: first see what becomes of it.
          if (paste.isBusy) event.preventDefault()
        }}
        onKeyDown={(event) => {
          // Enter in a field says that it is ready, not that all is.
          const field = event.target
          if (event.key !== 'Enter' || !(field instanceof HTMLInputElement) || field.type !== 'text') return
          event.preventDefault()
          field.blur()
        }}
      >
        <section class="plek-card plek-paste__rows" aria-labelledby="regels-kop">
          {/* biome-ignore lint/a11y/noAutofocus: what became of the list is what one comes for, before the script too */}
          <h2 id="regels-kop" tabIndex={-1} autoFocus ref={head}>
            {words}
          </h2>
          <PasteColumns paste={paste} />
          <PasteTable paste={paste} />
          {paste.left > 0 && <p class="plek-paste__note">{text.more(paste.left)}</p>}
          {paste.shown.notes.length > 0 && <p class="plek-paste__note">{text.notes(paste.shown.notes.join(', '))}</p>}
          <PasteOthers rows={paste.shown.rows} />
        </section>
        <PasteBar paste={paste} />
      </form>
    </div>
  )
}

/** Where the list came from; with other rows it begins anew. */
function Source({ given, pasted }: { given: AvailabilityImport; pasted: string | null }) {
  const text = usePasteText()
  if (pasted !== null) return <PasteForm typed={pasted} faults={[]} before={given.id} />
  return (
    <details class="plek-card plek-paste__source">
      <summary>
        <b>{text.sentFile(given.fileName ?? '', given.sheet)}</b> <span class="plek-link">{text.otherList}</span>
      </summary>
      <PasteForm typed="" faults={[]} before={given.id} />
    </details>
  )
}

function Notices({ notice, faults, paste }: { notice: Props['notice']; faults: readonly FieldProblem[]; paste: Paste }) {
  const text = usePasteText()
  const { dutch } = usePage()
  return (
    <>
      {notice && !paste.isBusy && paste.mended === null && (
        <p class={`plek-alert${notice === 'nothing-stored' ? ' plek-alert--warn' : ''}`} role="status">
          <Icon name={notice === 'nothing-stored' ? 'warn' : 'check'} />
          {text.notices[notice]}
        </p>
      )}
      {faults.length > 0 && (
        <section class="plek-alert plek-alert--stop" aria-labelledby="keuze-fout">
          <Icon name="warn" />
          <div>
            <h2 class="plek-paste__fault" id="keuze-fout">
              {text.choiceFaults}
            </h2>
            {faults.map(({ field, message }) => (
              <p key={field} lang={dutch}>
                {message}
              </p>
            ))}
          </div>
        </section>
      )}
      {paste.failure && (
        <p class="plek-alert plek-alert--stop" role="alert">
          <Icon name="warn" />
          {text.failed[paste.failure]}
        </p>
      )}
    </>
  )
}
