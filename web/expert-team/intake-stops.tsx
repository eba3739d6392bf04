import type { BottlenecksView, ShownStop } from '../../api/contract/bottlenecks-page.ts'
import { shortDay } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'

/** Who takes nobody now, of the same offers. */
export function IntakeStops({ stops }: { stops: BottlenecksView['stops'] }) {
  const { stops: text } = useBottlenecksText()
  return (
    <section class="plek-card plek-wide-on-paper" aria-labelledby="stops-titel">
      <div class="plek-card__head">
        <h2 id="stops-titel">{text.title}</h2>
        {stops && stops.total > 0 && (
          <a class="plek-small" href={`/zoeken?${stops.search}`} aria-label={`${text.all(stops.total)}: ${text.allLabel}`}>
            {text.all(stops.total)}
          </a>
        )}
      </div>
      {stops === null ? <p>{text.past}</p> : stops.total === 0 ? <p>{text.none}</p> : <StopTable items={stops.items} />}
    </section>
  )
}

function StopTable({ items }: { items: ShownStop[] }) {
  const { text: all, dutch } = usePage()
  const { stops: text } = useBottlenecksText()
  return (
    <table class="plek-table plek-table--stack">
      <caption class="plek-visually-hidden">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.offer}</th>
          <th scope="col">{text.region}</th>
          <th scope="col">{text.reason}</th>
          <th scope="col">{text.until}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ offerId, title, provider, region, reason, until }) => (
          <tr key={offerId}>
            <th scope="row" lang={dutch}>
              {provider}
              <small>
                <a href={`/aanbod/${offerId}`}>{title}</a>
              </small>
            </th>
            <td data-label={text.region}>{region}</td>
            <td data-label={text.reason}>{reason ? all.offer.reasons[reason] : text.noReason}</td>
            <td data-label={text.until} class="plek-nowrap">
              {until ? shortDay(all.locale, until) : text.noEnd}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
