import type { TrendLine } from '../../api/contract/bottlenecks-page.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { TrendChart } from './trend-chart.tsx'
import { topOf } from './trend-scale.ts'
import { TrendsTable } from './trends-table.tsx'

/** Beyond these a page is all charts: the others wait behind a press. */
const SHOWN = 8

interface Props {
  trends: TrendLine[]
  months: number
  /** Of the names. */
  language: 'nl' | undefined
}

/** One small chart per row, all on one scale, the furthest above its norm first. */
export function TrendMultiples({ trends, months, language }: Props) {
  const { trends: text } = useBottlenecksText()
  const spoken = trends
    .filter(({ points }) => points.some(({ weeks }) => weeks !== null))
    .sort((one, other) => beyondNorm(other) - beyondNorm(one))
  const silent = trends.filter((line) => !spoken.includes(line))
  const top = topOf(spoken)
  const rest = spoken.slice(SHOWN)
  return (
    <section class="plek-card plek-trends" aria-labelledby="verloop-titel">
      <div class="plek-card__head">
        <h2 id="verloop-titel">{text.title(months)}</h2>
        <p>{text.hint}</p>
      </div>
      {spoken.length === 0 ? <p>{text.none}</p> : <Charts lines={spoken.slice(0, SHOWN)} top={top} language={language} />}
      {rest.length > 0 && (
        <details class="plek-as-table">
          <summary>{text.others(rest.length)}</summary>
          <Charts lines={rest} top={top} language={language} />
        </details>
      )}
      {silent.length > 0 && (
        <p class="plek-small plek-subtle">
          {text.silent} <span lang={language}>{silent.map(({ name }) => name).join(', ')}</span>.
        </p>
      )}
      {spoken.length > 0 && <TrendsTable lines={spoken} language={language} />}
    </section>
  )
}

function Charts({ lines, top, language }: { lines: TrendLine[]; top: number; language: Props['language'] }) {
  const { trends: text } = useBottlenecksText()
  return (
    <div class="plek-multiples">
      {lines.map((line) => (
        <figure key={line.code}>
          <figcaption>
            <b lang={language}>{line.name}</b>
            <span>{line.normWeeks === null ? text.noNorm : text.norm(line.normWeeks)}</span>
          </figcaption>
          <TrendChart line={line} top={top} width={280} height={100} />
        </figure>
      ))}
    </div>
  )
}

/** Without a norm after all that have one. */
function beyondNorm({ points, normWeeks }: TrendLine): number {
  const last = points.findLast(({ weeks }) => weeks !== null)?.weeks ?? null
  return last === null || normWeeks === null ? -1000 : last - normWeeks
}
