/** One row: what it is about, its numbers old and new, and what happens to it. */
import type { ImportRow } from '../../api/contract/availability-import.ts'
import { usePage } from '../shared/page-context.ts'
import { PasteField } from './paste-field.tsx'
import { numberFields } from './paste-fields.ts'
import { PasteQuestions } from './paste-questions.tsx'
import { PasteResult } from './paste-result.tsx'
import { usePasteText } from './provider-text.ts'
import type { Paste } from './use-paste.ts'

export function PasteRow({ row, paste }: { row: ImportRow; paste: Paste }) {
  const { dutch } = usePage()
  const text = usePasteText()
  const labels: Record<string, string> = {
    intakeWaitWeeks: text.table.intake,
    startWaitWeeks: text.table.start,
    freePlaces: text.table.places,
    waitingCount: text.table.waiting,
  }
  return (
    <tr class={row.state === 'problem' ? 'plek-paste__row--problem' : undefined}>
      <th scope="row" lang={dutch}>
        <Offer row={row} />
      </th>
      <td lang={dutch}>
        <Region row={row} />
      </td>
      {numberFields.map((field) => (
        <td key={field} class="plek-num" data-label={labels[field]}>
          <NumberCell row={row} field={field} paste={paste} />
        </td>
      ))}
      <td class="plek-paste__what">
        {row.state === 'problem' ? <PasteQuestions row={row} paste={paste} /> : <PasteResult row={row} paste={paste} />}
      </td>
    </tr>
  )
}

function Offer({ row }: { row: ImportRow }) {
  const text = usePasteText()
  const { offer, written } = row
  if (!offer) {
    return (
      <>
        {[written.productCode, written.product, written.title].filter(Boolean).join(' ') || text.row(row.row)}
        <small>{text.row(row.row)}</small>
      </>
    )
  }
  return (
    <>
      {offer.title}
      <small>
        {offer.productName} {offer.productCode} <Recognised row={row} field="product" />
      </small>
    </>
  )
}

function Region({ row }: { row: ImportRow }) {
  const { offer, written } = row
  return (
    <>
      {offer ? offer.region : (written.region ?? '')} <Recognised row={row} field="region" />
      {(offer?.town ?? written.location) && (
        <small>
          {offer ? offer.town : written.location} <Recognised row={row} field="location" />
        </small>
      )}
    </>
  )
}

/** What was written, where it is not literally what it was taken for. */
function Recognised({ row, field }: { row: ImportRow; field: string }) {
  const text = usePasteText()
  const found = row.recognised.find((one) => one.field === field && one.written !== null)
  return found ? <span class="plek-tag">{text.recognised(found.written ?? '')}</span> : null
}

function NumberCell({ row, field, paste }: { row: ImportRow; field: (typeof numberFields)[number]; paste: Paste }) {
  const text = usePasteText()
  const problem = row.problems.find((one) => one.field === field)
  if (problem) return <PasteField row={row} problem={problem} paste={paste} />
  const change = row.changes.find((one) => one.field === field)
  if (change) {
    return (
      <>
        <del class="plek-subtle">
          <span class="plek-visually-hidden">{text.was} </span>
          {change.from ?? text.nothing}
        </del>{' '}
        <b>{change.to ?? text.nothing}</b>
      </>
    )
  }
  return <>{row.values ? row.values[field] : (row.written[field] ?? null)}</>
}
