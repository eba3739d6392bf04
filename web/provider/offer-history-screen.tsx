import '../styles/grid.css'
import type { Report } from '../../api/contract/offer-detail.ts'
import type { PageData } from '../../api/contract/page.ts'
import { fullDay, hour } from '../shared/dates.ts'
import { Icon } from '../shared/icon.tsx'
import { OfferHistory } from '../shared/offer-history.tsx'
import { usePage } from '../shared/page-context.ts'
import { cellWords } from './cell-words.ts'
import { rowName } from './grid-view.ts'
import { useGridText, useHistoryText } from './provider-text.ts'
import { reportChanges } from './report-changes.ts'

export function OfferHistoryScreen({ data }: { data: PageData }) {
  const text = useHistoryText()
  if (data.kind !== 'offerHistory') return null
  const { offer, reports } = data
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <p>
        <a class="plek-back" href="/mijn-aanbod">
          <Icon name="back" isSmall />
          {text.back}
        </a>
      </p>
      <div class="plek-page-head">
        <div>
          <h1>{text.title(offer.title)}</h1>
          <p>{rowName(offer)}</p>
        </div>
        <div class="plek-page-head__actions">
          <a class="plek-button" href={`/mijn-aanbod/${offer.id}/verloop/bestand`} download>
            <Icon name="download" />
            {text.download}
          </a>
        </div>
      </div>
      <section class="plek-card">
        <OfferHistory reports={reports} norm={offer.normWeeks} />
      </section>
      {reports.length > 0 && <Reports reports={reports} />}
    </main>
  )
}

function Reports({ reports }: { reports: Report[] }) {
  const text = useHistoryText()
  return (
    <section class="plek-card" aria-label={text.caption}>
      <table class="plek-table plek-table--stack">
        <caption class="plek-visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.who}</th>
            <th scope="col">{text.how}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report, place) => (
            <ReportRow key={`${report.statedAt} ${report.recordedAt} ${place}`} report={report} before={reports[place + 1]} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ReportRow({ report, before }: { report: Report; before: Report | undefined }) {
  const text = useHistoryText()
  const { locale } = usePage().text
  return (
    <tr>
      <th scope="row">
        {fullDay(locale, report.statedAt)} <span class="plek-subtle">{hour(locale, report.statedAt)}</span>
      </th>
      <td data-label={text.what}>{report.kind === 'confirm' ? text.checked : <Changes report={report} before={before} />}</td>
      <td data-label={text.who}>{report.by ?? ''}</td>
      <td data-label={text.how}>{report.source ? text.sources[report.source] : ''}</td>
    </tr>
  )
}

/** Old beside new; of the oldest one what it said. */
function Changes({ report, before }: { report: Report; before: Report | undefined }) {
  const grid = useGridText()
  const { locale } = usePage().text
  return (
    <ul>
      {reportChanges(before, report).map(({ field, from, to }) => (
        <li key={field}>
          {grid.fields[field]}: {before && <del>{cellWords(grid, locale, field, from)}</del>} {before && <span aria-hidden="true">→</span>}{' '}
          <b>{cellWords(grid, locale, field, to)}</b>
        </li>
      ))}
    </ul>
  )
}
