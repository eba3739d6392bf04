import type { OfferDetail } from '../../api/contract/offer-detail.ts'
import { longDay, shortDay } from '../shared/dates.ts'
import { useOfferText } from '../shared/offer-text.ts'
import { offerAddress, usePage } from '../shared/page-context.ts'
import { StatusBadge } from '../shared/status-badge.tsx'

export function OfferContracts({ offer }: { offer: OfferDetail }) {
  const page = usePage()
  const { text, now } = page
  const own = useOfferText()
  const rows = offer.contractedIn
  if (rows.length === 0) return null
  return (
    <section class="plek-card">
      <div class="plek-card__head">
        <h2>{own.contracts.title}</h2>
        <p>{own.contracts.regions(new Set(rows.map((row) => row.regionName)).size)}</p>
      </div>
      <div class="plek-table-scroll">
        <table class="plek-table plek-table--stack">
          <caption class="plek-visually-hidden">{own.contracts.title}</caption>
          <thead>
            <tr>
              <th scope="col">{own.contracts.region}</th>
              <th scope="col">{own.contracts.town}</th>
              <th scope="col">{own.contracts.status}</th>
              <th scope="col" class="plek-num">
                {own.contracts.start}
              </th>
              <th scope="col">{own.contracts.until}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.id === offer.id ? what(row) : <a href={offerAddress(page, row.id)}>{what(row)}</a>}</th>
                <td>{row.town ?? own.contracts.noTown}</td>
                <td>
                  <StatusBadge status={row.status} />
                </td>
                <td class="plek-num" data-label={own.contracts.start}>
                  {startWords(row)}
                </td>
                <td data-label={own.contracts.until}>
                  {row.contractEndsOn ? shortDay(text.locale, row.contractEndsOn) : own.contracts.noEnd}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )

  /** One region may buy two products of one kind: the code tells them apart, never without its region. */
  function what(row: OfferDetail['contractedIn'][number]): string {
    return `${row.regionName}, ${row.productCode}: ${row.title}`
  }

  function startWords(row: OfferDetail['contractedIn'][number]): string {
    if (row.startWaitWeeks !== null) return text.offer.weeks(row.startWaitWeeks)
    return row.stopUntil ? own.contracts.stopUntil(longDay(text.locale, row.stopUntil, now)) : own.contracts.unknown
  }
}
