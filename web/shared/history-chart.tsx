import { shortMonth } from './dates.ts'
import { type HistoryMonth, stretches } from './history-months.ts'
import { useOfferText } from './offer-text.ts'
import { usePage } from './page-context.ts'

interface Props {
  months: HistoryMonth[]
  norm: number | null
  width: number
  height: number
  labelEvery: number
}

const left = 34
const right = 62
const top = 22
const bottom = 26

export function HistoryChart({ months, norm, width, height, labelEvery }: Props) {
  const { text } = usePage()
  const own = useOfferText()
  const known = months.map((month) => month.weeks).filter((weeks) => weeks !== null)
  const step = Math.max(1, Math.ceil(Math.max(...known, norm ?? 0, 2) / 2 / 2) * 2)
  const x = (index: number) => left + (index / (months.length - 1)) * (width - left - right)
  const y = (weeks: number) => height - bottom - (weeks / (step * 2)) * (height - bottom - top)
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0]
  const end = months.findLastIndex((month) => month.weeks !== null)
  const current = months.at(-1)
  const nowWords = current?.mode ? own.history.modes[current.mode] : own.history.unknown
  const isOver = norm !== null && last > norm
  const over = isOver ? ' is-over' : ''
  return (
    <svg
      class="plek-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={own.history.sentence(text.offer.weeks(first), current?.weeks == null ? nowWords : text.offer.weeks(last), norm)}
    >
      {[0, step, step * 2].map((weeks) => (
        <g key={weeks}>
          <line class="plek-chart__grid" x1={left} x2={width - right} y1={y(weeks)} y2={y(weeks)} />
          <text class="plek-chart__axis" x={left - 8} y={y(weeks) + 4} text-anchor="end">
            {weeks}
          </text>
        </g>
      ))}
      {months.map((month, index) =>
        isLabelled(index) ? (
          <text key={month.at} class="plek-chart__axis" x={x(index)} y={height - 6} text-anchor="middle">
            {shortMonth(text.locale, month.at)}
          </text>
        ) : null,
      )}
      {norm !== null && (
        <>
          <line class="plek-chart__norm" x1={left} x2={width - right} y1={y(norm)} y2={y(norm)} />
          <text
            class="plek-chart__axis"
            x={width - right + 10}
            y={y(norm) + (Math.abs(y(norm) - y(last)) < 16 ? (last > norm ? 16 : -8) : 4)}
          >
            {own.history.norm(norm)}
          </text>
        </>
      )}
      {stretches(months).map((stretch) => (
        <g key={stretch[0]}>
          <polygon
            class={`plek-chart__area${over}`}
            points={[`${x(stretch[0] as number)},${y(0)}`, ...points(stretch), `${x(stretch.at(-1) as number)},${y(0)}`].join(' ')}
          />
          <polyline class={`plek-chart__line${over}`} points={points(stretch).join(' ')} />
        </g>
      ))}
      <circle class={`plek-chart__dot${over}`} cx={x(end)} cy={y(last)} r="5" />
      {current?.weeks != null ? (
        <text class="plek-chart__value" x={x(end) + 10} y={y(last) + 5}>
          {last}
        </text>
      ) : (
        <text class="plek-chart__axis" x={width - 2} y={top - 8} text-anchor="end">
          {nowWords}
        </text>
      )}
    </svg>
  )

  function points(stretch: number[]): string[] {
    return stretch.map((index) => `${x(index)},${y(months[index]?.weeks ?? 0)}`)
  }

  function isLabelled(index: number): boolean {
    const fromEnd = months.length - 1 - index
    return fromEnd === 0 || (index % labelEvery === 0 && fromEnd >= (labelEvery === 2 ? 1 : 2))
  }
}
