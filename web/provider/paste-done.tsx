/** What was stored and what was left, with the rows that were left to go on with. */
import { useEffect, useRef } from 'preact/hooks'
import type { AvailabilityImport, ImportRow } from '../../api/contract/availability-import.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { problemWords, valueWords } from './paste-words.ts'
import { usePasteText } from './provider-text.ts'
import { usePasteWords } from './use-paste-words.ts'

export function PasteDone({ shown, leftText }: { shown: AvailabilityImport; leftText: string }) {
  const text = usePasteText()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const stored = shown.rows.filter(({ outcome }) => outcome === 'stored' || outcome === 'history')
  const confirmed = shown.rows.filter(({ outcome }) => outcome === 'confirmed' || outcome === 'known')
  const left = shown.rows.filter(({ outcome }) => outcome === 'left')
  return (
    <div class="plek-stack--lg">
      <section class="plek-alert plek-alert--ok">
        <Icon name="check" />
        <div>
          {/* biome-ignore lint/a11y/noAutofocus: what was stored is what one comes for, before the script too */}
          <h1 class="plek-paste__done" tabIndex={-1} autoFocus ref={head}>
            {text.done.title(stored.length, confirmed.length)}
          </h1>
          <p>{text.done.intro}</p>
        </div>
      </section>
      {left.length > 0 && <Left id={shown.id} rows={left} leftText={leftText} />}
      {stored.length > 0 && <Stored rows={stored} />}
      <div class="plek-cluster">
        <a class={`plek-button${left.length > 0 ? '' : ' plek-button--primary'}`} href="/mijn-aanbod">
          {text.done.toGrid}
        </a>
        <a class="plek-button plek-button--quiet" href="/mijn-aanbod/plakken">
          {text.done.another}
        </a>
      </div>
    </div>
  )
}

function Left({ id, rows, leftText }: { id: string; rows: readonly ImportRow[]; leftText: string }) {
  const text = usePasteText()
  const { dutch } = usePage()
  return (
    <section class="plek-card plek-stack" aria-labelledby="over-kop">
      <h2 id="over-kop">{text.done.left(rows.length)}</h2>
      <p class="plek-subtle">{text.done.leftHint}</p>
      <ul class="plek-paste__others">
        {rows.map((row) => (
          <li key={row.row}>
            <span lang={dutch}>
              {text.row(row.row)}: {row.offer?.title ?? Object.values(row.written).slice(0, 4).join(', ')}
            </span>
            <Reasons row={row} />
          </li>
        ))}
      </ul>
      <div class="plek-cluster">
        <form method="post" action="/mijn-aanbod/plakken" encType="multipart/form-data">
          <input type="hidden" name="text" value={leftText} />
          <button class="plek-button plek-button--primary" type="submit">
            {text.done.goOn}
          </button>
        </form>
        <a class="plek-button" href={`/mijn-aanbod/plakken/${id}/bestand`} download>
          <Icon name="download" />
          {text.done.download}
        </a>
      </div>
    </section>
  )
}

function Reasons({ row }: { row: ImportRow }) {
  const words = usePasteWords()
  const { dutch } = usePage()
  const { text } = words
  const said = row.problems.map((problem) => problemWords(words, problem))
  const jumps = row.jumps.map(({ field, from, to }) => text.jump(text.fields[field] ?? field, from, to))
  return (
    <>
      {said.map((one) => (
        <small key={one.words} lang={one.isDutch ? dutch : undefined}>
          {one.words}
        </small>
      ))}
      {jumps.map((jump) => (
        <small key={jump}>{jump}</small>
      ))}
      {said.length + jumps.length === 0 && <small>{text.done.notChosen}</small>}
    </>
  )
}

function Stored({ rows }: { rows: readonly ImportRow[] }) {
  const words = usePasteWords()
  const { dutch } = usePage()
  const { text } = words
  return (
    <section class="plek-card plek-stack" aria-labelledby="opgeslagen-kop">
      <h2 id="opgeslagen-kop">{text.done.stored}</h2>
      <ul class="plek-paste__others">
        {rows.map(({ row, offer, changes }) => (
          <li key={row}>
            <b lang={dutch}>{offer?.title}</b>{' '}
            <span class="plek-subtle" lang={dutch}>
              {[offer?.region, offer?.town].filter(Boolean).join(', ')}
            </span>
            {changes.map(({ field, from, to }) => (
              <small key={field}>
                {text.fields[field]}: <del>{valueWords(words, field, from)}</del> <span aria-hidden="true">→</span>{' '}
                <b>{valueWords(words, field, to)}</b>
              </small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
