import type { Report } from '../../api/contract/offer-detail.ts'
import { monthAndYear } from './dates.ts'
import { HistoryChart } from './history-chart.tsx'
import { type HistoryMonth, historyMonths } from './history-months.ts'
import { useOfferText } from './offer-text.ts'
import { usePage } from './page-context.ts'

/** A wide and a narrow drawing, so that the words in the chart stay readable on a phone. */
export function OfferHistory({ reports, norm }: { reports: Report[] | null; norm: number | null }) {
  const { now } = usePage()
  const own = useOfferText()
  if (reports === null) return <p class="plek-small plek-subtle plek-history">{own.history.membersOnly}</p>
  const months = historyMonths(reports, now)
  if (months.every((month) => month.mode === null)) return <p class="plek-small plek-subtle plek-history">{own.history.none}</p>
  const hasWeeks = months.some((month) => month.weeks !== null)
  return (
    <figure class="plek-history">
      <figcaption class="plek-small plek-strong">{hasWeeks ? own.history.title : own.history.withoutWeeks}</figcaption>
      {hasWeeks && (
        <>
          <div class="plek-only-wide">
            <HistoryChart months={months} norm={norm} width={720} height={190} labelEvery={2} />
          </div>
          <div class="plek-only-narrow">
            <HistoryChart months={months} norm={norm} width={340} height={170} labelEvery={3} />
          </div>
        </>
      )}
      <HistoryTable months={months} hasWeeks={hasWeeks} />
    </figure>
  )
}

function HistoryTable({ months, hasWeeks }: { months: HistoryMonth[]; hasWeeks: boolean }) {
  const { text } = usePage()
  const own = useOfferText()
  return (
    <details class="plek-history__table">
      <summary>{own.history.asTable}</summary>
      <table class="plek-table">
        <caption class="plek-visually-hidden">{hasWeeks ? own.history.title : own.history.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{own.history.month}</th>
            {hasWeeks && (
              <th scope="col" class="plek-num">
                {own.history.start}
              </th>
            )}
            <th scope="col">{own.history.state}</th>
            <th scope="col" class="plek-num">
              {own.history.places}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.at}>
              <th scope="row">{monthAndYear(text.locale, month.at)}</th>
              {hasWeeks && <td class="plek-num">{month.weeks ?? '–'}</td>}
              <td>{month.mode ? own.history.modes[month.mode] : own.history.unknown}</td>
              <td class="plek-num">{month.places ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
