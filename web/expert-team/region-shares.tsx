import type { RegionFigures } from '../../api/contract/bottlenecks-page.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { percentOf } from './shares.ts'

/** The same as the map. */
export function RegionShares({ regions }: { regions: RegionFigures[] }) {
  const { map: text, trends, trust, headline } = useBottlenecksText()
  return (
    <details class="plek-as-table">
      <summary>{trends.asTable}</summary>
      <table class="plek-table">
        <caption class="plek-visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{trust.region}</th>
            <th scope="col" class="plek-num">
              {headline.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ code, name, aboveNormShare }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td class="plek-num">{aboveNormShare === null ? text.none : percentOf(aboveNormShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
