/** Where a list comes in: pasted, or as a file that is chosen or dropped. A plain form; the script only saves steps. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FieldProblem } from '../../api/contract/problem.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { pastedInGrid } from './pasted-in-grid.ts'
import { usePasteText } from './provider-text.ts'

interface Props {
  typed: string
  faults: readonly FieldProblem[]
  /** A block that was pasted in the grid comes in by itself. */
  takesPasted?: boolean
  /** The list that this one takes the place of. */
  before?: string
}

/** As the server has it, which says so too. */
const MOST_BYTES = 5_000_000

export function PasteForm({ typed, faults: given, takesPasted = false, before }: Props) {
  const text = usePasteText()
  const [isTooLarge, setTooLarge] = useState(false)
  const faults = isTooLarge ? [{ field: 'file', code: 'too-large', message: text.tooLarge }] : given
  const form = useRef<HTMLFormElement>(null)
  const [isBusy, setBusy] = useState(false)
  const { isOver, ...drop } = useDrop(form)
  usePasted(form, takesPasted)
  const faultIds = faults.map((_, at) => `lijst-fout-${at}`).join(' ')
  const isWrong = (field: string) => faults.some((fault) => fault.field === field) || undefined
  return (
    <form
      class={`plek-card plek-stack plek-drop${isOver ? ' is-over' : ''}`}
      method="post"
      action="/mijn-aanbod/plakken"
      encType="multipart/form-data"
      ref={form}
      onSubmit={(event) => {
        const isLarge = sizeIn(form.current) > MOST_BYTES
        if (isLarge) event.preventDefault()
        setTooLarge(isLarge)
        setBusy(!isLarge)
      }}
      {...drop}
    >
      <Faults faults={faults} isOwn={isTooLarge} />
      <div class="plek-field">
        <label class="plek-field__label" for="plak">
          {text.own}
        </label>
        <span class="plek-field__hint" id="plak-hint">
          {text.ownHint}
        </span>
        <textarea
          class="plek-textbox plek-paste"
          id="plak"
          name="text"
          rows={8}
          spellcheck={false}
          autoComplete="off"
          aria-invalid={isWrong('text')}
          aria-describedby={`plak-hint ${faultIds}`.trim()}
          defaultValue={typed}
        />
      </div>
      <div class="plek-field">
        <label class="plek-field__label" for="bestand">
          {text.file}
        </label>
        <span class="plek-field__hint" id="bestand-hint">
          {text.fileHint}
        </span>
        <input
          class="plek-file"
          type="file"
          id="bestand"
          name="file"
          accept=".csv,.xlsx,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-invalid={isWrong('file')}
          aria-describedby={`bestand-hint ${faultIds}`.trim()}
        />
      </div>
      <div class="plek-cluster">
        <button class={`plek-button${before ? '' : ' plek-button--primary'}`} type="submit">
          {isBusy ? text.looking : before ? text.lookAgain : text.look}
        </button>
        <a href="/api/v1/availability-template" download>
          {text.template}
        </a>
      </div>
      <p class="plek-small plek-subtle">{text.kept}</p>
      {before && <input type="hidden" name="vorige" value={before} />}
    </form>
  )
}

function sizeIn(form: HTMLFormElement | null): number {
  return form?.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]?.size ?? 0
}

/** Takes the focus, before the script too. `isOwn`: said by the page itself, in its language. */
function Faults({ faults, isOwn }: { faults: readonly FieldProblem[]; isOwn: boolean }) {
  const text = usePasteText()
  const { dutch } = usePage()
  const summary = useRef<HTMLElement>(null)
  useEffect(() => summary.current?.focus(), [faults.map(({ message }) => message).join(' ')])
  if (faults.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: before the script too, what is wrong is heard first
    <section class="plek-alert plek-alert--stop" tabIndex={-1} autoFocus ref={summary} aria-labelledby="lijst-fout">
      <Icon name="warn" />
      <div>
        <h2 class="plek-paste__fault" id="lijst-fout">
          {text.faults}
        </h2>
        {faults.map(({ code, message }, at) => (
          <p key={code} id={`lijst-fout-${at}`} lang={isOwn ? undefined : dutch}>
            {message}
          </p>
        ))}
      </div>
    </section>
  )
}

function useDrop(form: { current: HTMLFormElement | null }) {
  const [isOver, setOver] = useState(false)
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false)
      const chooser = form.current?.querySelector<HTMLInputElement>('input[type=file]')
      if (!hasFile(event) || !chooser || !event.dataTransfer) return
      event.preventDefault()
      chooser.files = event.dataTransfer.files
      form.current?.requestSubmit()
    },
  }
}

/** Who pasted a block into the grid asked for it to be looked at. */
function usePasted(form: { current: HTMLFormElement | null }, takesPasted: boolean) {
  useEffect(() => {
    const pasted = takesPasted ? pastedInGrid() : null
    const area = form.current?.querySelector('textarea')
    if (!pasted || !area) return
    area.value = pasted
    form.current?.requestSubmit()
  }, [])
}
