import type { TrendLine } from '../../api/contract/bottlenecks-page.ts'
import { monthAndYear } from '../shared/dates.ts'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'

/** The same as the chart of one line. */
export function TrendTable({ line }: { line: TrendLine }) {
  const { locale } = usePage().text
  const { trends: text, number } = useBottlenecksText()
  return (
    <details class="plek-as-table">
      <summary>{text.asTable}</summary>
      <table class="plek-table">
        <caption class="plek-visually-hidden">{text.caption(line.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.month}</th>
            <th scope="col" class="plek-num">
              {text.weeks}
            </th>
            <th scope="col" class="plek-num">
              {text.values}
            </th>
          </tr>
        </thead>
        <tbody>
          {line.points.map(({ month, weeks, values }) => (
            <tr key={month}>
              <th scope="row">{monthAndYear(locale, `${month}-15`)}</th>
              <td class="plek-num">{weeks === null ? text.nothing : number(weeks)}</td>
              <td class="plek-num">{values}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
