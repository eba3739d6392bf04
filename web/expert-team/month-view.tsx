import type { MonthView as MonthData } from '../../api/contract/work-page.ts'
import { usePage } from '../shared/page-context.ts'
import { MonthActions, MonthBehind, MonthUnmet, MonthUntrusted } from './month-parts.tsx'
import { RegionMonthForm } from './region-month-form.tsx'
import { monthWords, useReviewText } from './review-text.ts'
import { WaitChanges } from './wait-changes.tsx'

const MOST_CHANGES = 8

/** A month for the table of the expert team: two sides of A4. */
export function MonthView({ page }: { page: MonthData }) {
  const { month: text, print } = useReviewText()
  const { language } = usePage()
  const { region, regions, month, asked, isRunning, bottlenecks, measured } = page
  return (
    <>
      <div>
        <h1>{text.title(region.name, monthWords(language, month))}</h1>
        <p>{isRunning ? text.running : text.ended(monthWords(language, month))}</p>
        <p>
          <b>{text.state(bottlenecks, measured)}</b>
        </p>
        <p class="plek-small plek-subtle plek-noprint">{print}</p>
      </div>
      <RegionMonthForm
        address="/knelpunten/maand"
        region={region}
        regions={regions}
        period={{ name: 'maand', label: text.monthLabel, hint: text.monthHint, asked }}
      />
      <div class="plek-review">
        <Came page={page} />
        <Gone page={page} />
        <Changed page={page} />
        <MonthActions page={page} />
        <MonthUntrusted page={page} />
        <MonthBehind page={page} />
        <MonthUnmet page={page} />
      </div>
    </>
  )
}

function Came({ page: { came, comparedWith } }: { page: MonthData }) {
  const { month: text } = useReviewText()
  const title = comparedWith === null ? text.allTitle : text.cameTitle
  return (
    <section class="plek-card" aria-labelledby="nieuw">
      <h2 id="nieuw">{title}</h2>
      {comparedWith === null && <p>{text.notCompared}</p>}
      {came.length === 0 ? (
        <p>{text.cameNone}</p>
      ) : (
        <WaitChanges caption={title} changes={came} most={MOST_CHANGES} withBefore={comparedWith !== null} />
      )}
    </section>
  )
}

function Gone({ page: { gone, unsure } }: { page: MonthData }) {
  const { month: text } = useReviewText()
  return (
    <section class="plek-card" aria-labelledby="opgelost">
      <h2 id="opgelost">{text.goneTitle}</h2>
      {gone.length === 0 ? <p>{text.goneNone}</p> : <WaitChanges caption={text.goneTitle} changes={gone} most={MOST_CHANGES} withBefore />}
      {unsure.length > 0 && (
        <>
          <h3>{text.unsureTitle}</h3>
          <p>{text.unsureIntro}</p>
          <WaitChanges caption={text.unsureTitle} changes={unsure} most={MOST_CHANGES} withBefore />
        </>
      )}
    </section>
  )
}

function Changed({ page: { changed } }: { page: MonthData }) {
  const { month: text } = useReviewText()
  const { dutch } = usePage()
  return (
    <section class="plek-card" aria-labelledby="veranderd">
      <h2 id="veranderd">{text.changedTitle}</h2>
      {changed.length === 0 && <p>{text.changedNone}</p>}
      <ul class="plek-review-list">
        {changed.slice(0, MOST_CHANGES).map(({ category, weeks, before }) => (
          <li key={category.code}>
            <b lang={dutch}>{category.name}</b> {text.changed((weeks ?? 0) - (before ?? 0))}
          </li>
        ))}
      </ul>
    </section>
  )
}
