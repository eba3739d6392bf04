/**
 * A file to keep one's availability in and send back: the own rows that may be stated, with what holds now, under the names
 * that the reader of files knows. `Kenmerk` names an offer exactly; the columns after it are for people.
 */
import { intakeModeLabels, stopReasonLabels } from '../contract/labels.ts'
import type { MyOffer } from '../contract/my-offer.ts'
import { availabilityFile } from '../spreadsheet/availability-file.ts'
import type { Table } from '../spreadsheet/write-table.ts'

const OFFER_ID_HEADER = 'Kenmerk'

const { fields } = availabilityFile
const HEADERS = [
  OFFER_ID_HEADER,
  'Aanbod',
  'Soort hulp',
  'Uitvoerder',
  'Plaats',
  fields.region.header,
  fields.contractNumber.header,
  fields.productCode.header,
  fields.locationCode.header,
  fields.intakeMode.header,
  fields.intakeWaitWeeks.header,
  fields.startWaitWeeks.header,
  fields.freePlaces.header,
  fields.waitingCount.header,
  fields.stopReason.header,
  fields.stopUntil.header,
  fields.remark.header,
]

export function availabilityTemplate(offers: readonly MyOffer[]): Table {
  const rows = offers.filter(({ mayReport }) => mayReport).map((offer) => [...whichCells(offer), ...statedCells(offer)])
  return { name: 'Beschikbaarheid', headers: HEADERS, rows }
}

function whichCells({ id, title, category, provider, location, region, contractNumber, product }: MyOffer) {
  return [id, title, category?.name ?? '', provider, location?.town ?? '', region.name, contractNumber, product.code, location?.code ?? '']
}

function statedCells({ availability }: MyOffer) {
  const { intakeMode, intakeWaitWeeks, startWaitWeeks, freePlaces, waitingCount, stop, remark } = availability
  return [
    intakeMode && intakeModeLabels[intakeMode],
    intakeWaitWeeks,
    startWaitWeeks,
    freePlaces,
    waitingCount,
    stop && stopReasonLabels[stop.reason],
    stop && dutchDay(stop.until),
    remark,
  ]
}

function dutchDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)}-${Number(month)}-${year}`
}
