/** The course of one offer as a table to take along; who and how only where the answer has it. */
import { amsterdamMoment } from '../calendar/amsterdam-moment.ts'
import { availabilityFieldTitles as titles } from '../contract/availability-texts.ts'
import { intakeModeLabels, reportKindLabels, reportSourceLabels, stopReasonLabels } from '../contract/labels.ts'
import type { Report } from '../contract/offer-detail.ts'
import type { Table } from '../spreadsheet/write-table.ts'

const HEADERS = [
  'Peilmoment',
  'Vastgelegd',
  'Soort',
  titles.intakeMode,
  titles.intakeWaitWeeks,
  titles.startWaitWeeks,
  titles.freePlaces,
  titles['stop.reason'],
  titles['stop.until'],
]
const INSIDERS_HEADERS = [titles.waitingCount, titles.remark, 'Door', 'Hoe']

export function historyTable(reports: readonly Report[]): Table {
  const isForInsiders = reports.some(({ by }) => by !== undefined)
  const rows = reports.map((report) => [...cellsOf(report), ...(isForInsiders ? insidersCellsOf(report) : [])])
  return { name: 'Verloop', headers: isForInsiders ? [...HEADERS, ...INSIDERS_HEADERS] : HEADERS, rows }
}

function cellsOf(report: Report) {
  return [
    amsterdamMoment(report.statedAt),
    amsterdamMoment(report.recordedAt),
    reportKindLabels[report.kind],
    intakeModeLabels[report.intakeMode],
    report.intakeWaitWeeks,
    report.startWaitWeeks,
    report.freePlaces,
    report.stopReason ? stopReasonLabels[report.stopReason] : null,
    report.stopUntil ?? null,
  ]
}

function insidersCellsOf({ waitingCount, remark, by, source }: Report) {
  return [waitingCount ?? null, remark ?? null, by ?? null, source ? reportSourceLabels[source] : null]
}
