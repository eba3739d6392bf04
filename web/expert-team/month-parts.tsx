import type { MonthView } from '../../api/contract/work-page.ts'
import { shortDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useReviewText } from './review-text.ts'
import { More } from './wait-changes.tsx'

/** With all of them full it is still two sides of A4. */
const MOST_ROWS = 12
const MOST_KINDS = 5

export function MonthActions({ page: { actions } }: { page: MonthView }) {
  const { month: text } = useReviewText()
  const { dutch, text: frame } = usePage()
  return (
    <section class="plek-card" aria-labelledby="acties">
      <h2 id="acties">{text.actionsTitle}</h2>
      {actions.length === 0 && <p>{text.actionsNone}</p>}
      <ul class="plek-review-list">
        {actions.slice(0, MOST_ROWS).map(({ id, action, category, owner, dueOn, state }) => (
          <li key={id}>
            <span lang={dutch}>
              <b>{category.name}</b>: {action}
            </span>{' '}
            <span class="plek-small">
              {owner.name}, {text.due(shortDay(frame.locale, dueOn))}
              {state === 'overdue' && <b class="plek-work-late"> ({text.overdue})</b>}
            </span>
          </li>
        ))}
      </ul>
      <More count={actions.length - MOST_ROWS} />
    </section>
  )
}

export function MonthUntrusted({ page: { untrusted } }: { page: MonthView }) {
  const { month: text } = useReviewText()
  const { dutch } = usePage()
  return (
    <section class="plek-card" aria-labelledby="onzeker">
      <h2 id="onzeker">{text.untrustedTitle}</h2>
      {untrusted.length === 0 ? <p>{text.untrustedNone}</p> : <p>{text.untrustedIntro}</p>}
      <ul class="plek-review-list">
        {untrusted.slice(0, MOST_ROWS).map(({ category, trust, values, currentShare }) => (
          <li key={category.code}>
            <b lang={dutch}>{category.name}</b>: {trust === 'stale' ? text.stale(currentShare ?? 0) : text.thin(values)}
          </li>
        ))}
      </ul>
      <More count={untrusted.length - MOST_ROWS} />
    </section>
  )
}

export function MonthBehind({ page: { behind } }: { page: MonthView }) {
  const { month: text } = useReviewText()
  if (behind === null) return null
  return (
    <section class="plek-card" aria-labelledby="bellen">
      <h2 id="bellen">{text.behindTitle}</h2>
      {behind.length === 0 && <p>{text.behindNone}</p>}
      <ul class="plek-review-list">
        {behind.slice(0, MOST_ROWS).map(({ provider, stale, never, due }) => (
          <li key={provider}>
            <b>{provider}</b>: {text.behind(stale, never, due)}
          </li>
        ))}
      </ul>
      <More count={behind.length - MOST_ROWS} />
    </section>
  )
}

export function MonthUnmet({ page: { signals, missedSearches, signalsByKind } }: { page: MonthView }) {
  const { month: text, counts } = useReviewText()
  const { dutch } = usePage()
  return (
    <section class="plek-card" aria-labelledby="vraag">
      <h2 id="vraag">{text.unmetTitle}</h2>
      {signals === null && missedSearches === null && <p>{text.notCounted}</p>}
      {signals !== null && <p>{text.signals(counts(signals))}</p>}
      <ul class="plek-review-list">
        {signalsByKind.slice(0, MOST_KINDS).map(({ category, count }) => (
          <li key={category.code}>
            <b lang={dutch}>{category.name}</b>: {counts(count)}
          </li>
        ))}
      </ul>
      {missedSearches !== null && <p>{text.missed(counts(missedSearches))}</p>}
    </section>
  )
}
