/** What will change, old beside new, before it is saved. Ctrl+S shows it and leads to the button that saves. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePage } from '../shared/page-context.ts'
import { cellWords } from './cell-words.ts'
import { rowName } from './grid-view.ts'
import { useGridText } from './provider-text.ts'
import type { Grid } from './use-grid.ts'

export function SaveBar({ grid }: { grid: Grid }) {
  const text = useGridText().bar
  const [isShown, setShown] = useState(false)
  const main = useRef<HTMLButtonElement>(null)
  const count = grid.changed.reduce((sum, { changes }) => sum + changes.length, 0)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      setShown(true)
      main.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  if (count === 0) return null
  const isBusy = grid.saving.state === 'saving'
  return (
    <section class="plek-savebar" aria-label={text.label}>
      {isShown && <Overview grid={grid} />}
      <div class="plek-savebar__bar">
        <p role="status">
          <b>{text.count(count)}</b> <span class="plek-subtle">{text.unsaved}</span>
        </p>
        <button class="plek-button plek-button--quiet" type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? text.hide : text.show}
        </button>
        <button class="plek-button" type="button" onClick={grid.undoAll}>
          {text.undoAll}
        </button>
        <button class="plek-button" type="button" aria-disabled={isBusy} onClick={() => grid.save('changes')}>
          {text.saveChanges}
        </button>
        <button
          class="plek-button plek-button--primary"
          type="button"
          ref={main}
          aria-disabled={isBusy}
          onClick={() => grid.save('changes-and-rest')}
        >
          {isBusy ? text.busy : text.save}
        </button>
      </div>
    </section>
  )
}

function Overview({ grid }: { grid: Grid }) {
  const text = useGridText()
  const { locale } = usePage().text
  return (
    <div class="plek-diff-wrap">
      <table class="plek-diff">
        <caption class="plek-visually-hidden">{text.bar.diff}</caption>
        <tbody>
          {grid.changed.flatMap(({ offer, changes }) =>
            changes.map(({ field, from, to }) => (
              <tr key={`${offer.id} ${field}`}>
                <th scope="row">
                  {offer.title}
                  <span class="plek-subtle"> · {rowName(offer)}</span>
                </th>
                <td>{text.fields[field]}</td>
                <td>
                  <del>{cellWords(text, locale, field, from)}</del> <span aria-hidden="true">→</span>{' '}
                  <ins>{cellWords(text, locale, field, to)}</ins>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
