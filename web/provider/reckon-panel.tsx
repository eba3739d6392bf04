/** "Reken uit": the application dates of the waiting list are pasted, counted in this browser, and forgotten. Nothing is sent. */
import { useState } from 'preact/hooks'
import { countWaitingList, type WaitingListCount } from '../../api/domain/waiting-list.ts'
import { readDays } from '../../api/domain/written-days.ts'
import { dayOf } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useReckonText } from './provider-text.ts'
import type { RowState } from './row-state.ts'
import type { Grid } from './use-grid.ts'

export function ReckonPanel({ grid, row }: { grid: Grid; row: RowState }) {
  const text = useReckonText()
  const today = dayOf(usePage().now)
  const [pasted, setPasted] = useState('')
  const { days, unread } = readDays(pasted, today)
  const counted = countWaitingList(days, today)
  const id = `reken-${row.offer.id}`
  return (
    <section class="plek-reckon plek-stack" aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{text.title}</h2>
      <div class="plek-field">
        <label class="plek-field__label" for={id}>
          {text.label}
        </label>
        <span class="plek-field__hint" id={`${id}-uitleg`}>
          {text.hint}
        </span>
        <textarea
          class="plek-textbox"
          id={id}
          rows={5}
          autoComplete="off"
          spellcheck={false}
          aria-describedby={`${id}-uitleg`}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {counted && <Counted counted={counted} />}
        {unread.length > 0 && (
          <ul class="plek-small">
            {unread.slice(0, 5).map(({ line, why }) => (
              <li key={line}>{text.unread(line, text.why[why])}</li>
            ))}
            {unread.length > 5 && <li>{text.moreUnread(unread.length - 5)}</li>}
          </ul>
        )}
      </div>
      {counted && (
        <p>
          <button class="plek-button plek-button--sm plek-button--primary" type="button" onClick={() => fillIn(grid, row, counted)}>
            {text.fillIn(counted.waitingCount, counted.proposedStartWaitWeeks)}
          </button>
        </p>
      )}
    </section>
  )
}

function Counted({ counted }: { counted: WaitingListCount }) {
  const text = useReckonText()
  return (
    <p>
      {text.counted(counted.waitingCount, counted.longestWeeks, counted.medianWeeks)} {text.proposal(counted.proposedStartWaitWeeks)}{' '}
      {counted.isLongestLeftOut && text.leftOut}
    </p>
  )
}

/** The start never lies before the intake. */
function fillIn(grid: Grid, { offer, typed }: RowState, { waitingCount, proposedStartWaitWeeks }: WaitingListCount): void {
  const intake = /^\d+$/.test(typed.intakeWaitWeeks) ? Number(typed.intakeWaitWeeks) : 0
  grid.fill(offer, { waitingCount: String(waitingCount), startWaitWeeks: String(Math.max(proposedStartWaitWeeks, intake)) })
}
