import type { ConfirmationPage, ConfirmationRow } from '../../api/contract/confirmation.ts'
import type { PageData } from '../../api/contract/page.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { cellWords } from './cell-words.ts'
import { useConfirmationText, useGridText } from './provider-text.ts'
import { gridFields, typedOf } from './typed.ts'

/** The page behind the link in a reminder: shows, and confirms only when the button is pressed. */
export function ConfirmationScreen({ data }: { data: PageData }) {
  if (data.kind !== 'confirmation') return null
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <View page={data} />
      <p>
        <a href="/mijn-aanbod">{useConfirmationText().grid}</a>
      </p>
    </main>
  )
}

function View({ page }: { page: ConfirmationPage }) {
  const { done, shown } = page
  if (done?.state === 'done') return <Done done={done} />
  if (done) return <Dead state={done.state} />
  return shown.state === 'valid' ? <Ask token={page.token} shown={shown} /> : <Dead state={shown.state} />
}

function Ask({ token, shown }: { token: string; shown: Extract<ConfirmationPage['shown'], { state: 'valid' }> }) {
  const text = useConfirmationText()
  return (
    <>
      <div>
        <h1>{text.title}</h1>
        <p>{text.intro(shown.organisationName)}</p>
      </div>
      <ul class="plek-card plek-list">
        {shown.rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      <form method="post" action="/bevestigen">
        <input type="hidden" name="sleutel" value={token} />
        <button class="plek-button plek-button--primary plek-button--lg" type="submit">
          <Icon name="check" />
          {text.confirm}
        </button>
      </form>
    </>
  )
}

function Row({ row }: { row: ConfirmationRow }) {
  const text = useConfirmationText()
  return (
    <li>
      <b>{row.title}</b>, {[row.regionName, row.town].filter(Boolean).join(', ')}
      <br />
      <Values row={row} />
      {row.isChangedSince && <p class="plek-small">{text.changedSince}</p>}
    </li>
  )
}

function Values({ row }: { row: ConfirmationRow }) {
  const grid = useGridText()
  const { locale } = usePage().text
  const values = typedOf(row)
  const said = gridFields.filter((field) => values[field] !== '')
  return <span>{said.map((field) => `${grid.fields[field]} ${cellWords(grid, locale, field, values[field])}`).join(' · ')}</span>
}

function Done({ done }: { done: Extract<NonNullable<ConfirmationPage['done']>, { state: 'done' }> }) {
  const text = useConfirmationText()
  return (
    <>
      <h1>{text.done(done.confirmed)}</h1>
      {done.left.length > 0 && (
        <section class="plek-card plek-stack" aria-label={text.left}>
          <p>{text.left}</p>
          <ul class="plek-list">
            {done.left.map(({ title, regionName, why, message }) => (
              <li key={`${title} ${regionName}`}>
                <b>{title}</b>, {regionName}: {message ?? text.why[why]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Dead({ state }: { state: keyof ReturnType<typeof useConfirmationText>['dead'] }) {
  const text = useConfirmationText()
  return (
    <>
      <h1>{text.deadTitle}</h1>
      <p>{text.dead[state]}</p>
    </>
  )
}
