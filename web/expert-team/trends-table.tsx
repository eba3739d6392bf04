import type { TrendLine } from '../../api/contract/bottlenecks-page.ts'
import { shortMonth } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'

/** The same as all the small charts. */
export function TrendsTable({ lines, language }: { lines: TrendLine[]; language: 'nl' | undefined }) {
  const { text: all } = usePage()
  const { trends: text, grid, number } = useBottlenecksText()
  const months = lines[0]?.points.map(({ month }) => month) ?? []
  return (
    <details class="plek-as-table">
      <summary>{text.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="plek-table-scroll" tabIndex={0} aria-label={text.captionAll}>
        <table class="plek-table plek-table--months">
          <caption class="plek-visually-hidden">{text.captionAll}</caption>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col" class="plek-num">
                {grid.norm}
              </th>
              {months.map((month) => (
                <th key={month} scope="col" class="plek-num">
                  {shortMonth(all.locale, `${month}-15`)} <small>{month.slice(0, 4)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ code, name, normWeeks, points }) => (
              <tr key={code}>
                <th scope="row" lang={language}>
                  {name}
                </th>
                <td class="plek-num">{normWeeks === null ? text.noNorm : number(normWeeks)}</td>
                {points.map(({ month, weeks }) => (
                  <td key={month} class="plek-num">
                    {weeks === null ? text.nothing : number(weeks)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
