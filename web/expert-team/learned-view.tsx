import type { LearnedView as LearnedData } from '../../api/contract/work-page.ts'
import { shortDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { CountTable } from './count-table.tsx'
import { RegionMonthForm } from './region-month-form.tsx'
import { useReviewText } from './review-text.ts'
import { WaitChanges } from './wait-changes.tsx'
import { useWorkText } from './work-text.ts'

const MOST_CHANGES = 12

/** "Wat leerden we": a quarter in sentences and tables. */
export function LearnedView({ page }: { page: LearnedData }) {
  const { learned: text, quarter: words } = useReviewText()
  const { region, regions, quarter, asked, isRunning } = page
  return (
    <>
      <div>
        <h1>{text.title(region.name, words(quarter))}</h1>
        {isRunning && <p>{text.running}</p>}
      </div>
      <RegionMonthForm
        address="/knelpunten/wat-leerden-we"
        region={region}
        regions={regions}
        period={{ name: 'kwartaal', label: text.quarterLabel, hint: text.quarterHint, asked }}
      />
      <div class="plek-review">
        <Advice page={page} />
        <Finished page={page} />
        <Bottlenecks page={page} />
        <Signals page={page} />
      </div>
    </>
  )
}

function Advice({ page: { advice } }: { page: LearnedData }) {
  const { learned: text, counts } = useReviewText()
  const { causes } = useWorkText().advice
  const known = (advice ?? []).flatMap(({ cause, count }) => (typeof count === 'number' ? [{ cause, count }] : []))
  const total = known.reduce((sum, { count }) => sum + count, 0)
  const most = known.reduce<(typeof known)[number] | null>((best, one) => (best && best.count >= one.count ? best : one), null)
  const isWhole = advice !== null && known.length === advice.length
  return (
    <section class="plek-card" aria-labelledby="adviezen">
      <h2 id="adviezen">{text.adviceTitle}</h2>
      {isWhole && <p>{most && total > 0 ? text.advice(total, causes[most.cause], most.count) : text.adviceNone}</p>}
      {!isWhole && <p>{text.adviceHidden}</p>}
      {advice && (
        <CountTable
          caption={text.adviceTitle}
          head={text.cause}
          rows={advice.map(({ cause, count }) => ({ label: causes[cause], count: counts(count) }))}
        />
      )}
    </section>
  )
}

function Finished({ page: { finished } }: { page: LearnedData }) {
  const { learned: text } = useReviewText()
  const { actions } = useWorkText()
  const { dutch, text: frame } = usePage()
  return (
    <section class="plek-card" aria-labelledby="acties">
      <h2 id="acties">{text.actionsTitle}</h2>
      {finished.length === 0 && <p>{text.actionsNone}</p>}
      <ul class="plek-review-list">
        {finished.map(({ id, action, category, owner, result, finishedOn }) => (
          <li key={id}>
            <span lang={dutch}>
              <b>{category.name}</b>: {action}. <i>{result}</i>
            </span>{' '}
            <span class="plek-small">
              {owner.name}, {actions.finishedOn(shortDay(frame.locale, finishedOn ?? ''))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Bottlenecks({ page }: { page: LearnedData }) {
  const { learned: text } = useReviewText()
  const { came, gone, stayed, unsure, isCompared } = page
  const parts = [
    { title: text.came, changes: came },
    { title: text.gone, changes: gone },
    { title: text.stayed, changes: stayed },
    { title: text.unsure, changes: unsure },
  ]
  return (
    <section class="plek-card" aria-labelledby="knelpunten">
      <h2 id="knelpunten">{text.bottlenecksTitle}</h2>
      <p>{isCompared ? text.changes(came.length, gone.length, stayed.length) : text.notCompared}</p>
      {parts
        .filter(({ changes }) => changes.length > 0)
        .map(({ title, changes }) => (
          <div key={title}>
            <h3>{title}</h3>
            <WaitChanges caption={title} changes={changes} most={MOST_CHANGES} withBefore />
          </div>
        ))}
    </section>
  )
}

function Signals({ page: { signals } }: { page: LearnedData }) {
  const { learned: text } = useReviewText()
  return (
    <section class="plek-card" aria-labelledby="meldingen">
      <h2 id="meldingen">{text.signalsTitle}</h2>
      {signals === null && <p>{text.signalsHidden}</p>}
      {signals && <p>{signals.total === 0 ? text.signalsNone : text.signals(signals.total)}</p>}
      {signals && signals.total > 0 && (
        <>
          <CountTable
            caption={text.tried}
            head={text.tried}
            rows={signals.tried.map(({ code, count }) => ({ label: text.triedWords[code], count: String(count) }))}
          />
          <CountTable
            caption={text.outcome}
            head={text.outcome}
            rows={signals.outcomes.map(({ code, count }) => ({ label: code ? text.outcomeWords[code] : text.open, count: String(count) }))}
          />
        </>
      )}
    </section>
  )
}
