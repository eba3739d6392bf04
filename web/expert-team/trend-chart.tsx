import type { TrendLine, TrendPoint } from '../../api/contract/bottlenecks-page.ts'
import { shortMonth } from '../shared/dates.ts'
import { stretches } from '../shared/history-months.ts'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { sentenceOfTrend } from './trend-words.ts'

interface Props {
  line: TrendLine
  /** Of the scale, in weeks. */
  top: number
  width: number
  height: number
  hasAxis?: boolean
}

/** The course of one median against its norm; where nothing was stated, the line breaks. */
export function TrendChart({ line, top, width, height, hasAxis = false }: Props) {
  const text = useBottlenecksText()
  const { points, normWeeks: norm } = line
  const edge = hasAxis ? { left: 26, right: 64, top: 12, bottom: 24 } : { left: 2, right: 40, top: 10, bottom: 4 }
  const x = (index: number) => round(edge.left + (points.length < 2 ? 1 : index / (points.length - 1)) * (width - edge.left - edge.right))
  const y = (weeks: number) => round(height - edge.bottom - (weeks / top) * (height - edge.top - edge.bottom))
  const end = points.findLastIndex(({ weeks }) => weeks !== null)
  const last = points[end]?.weeks ?? 0
  const over = norm !== null && last > norm ? ' is-over' : ''
  const at = (index: number) => `${x(index)},${y(points[index]?.weeks ?? 0)}`
  return (
    <svg class="plek-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentenceOfTrend(line, text)}>
      <Grid top={top} isWhole={hasAxis} y={y} from={edge.left} to={width - edge.right} />
      {hasAxis && <Months points={points} x={x} y={height - 6} />}
      {stretches(points).map((stretch) => (
        <g key={stretch[0]}>
          <polygon
            class={`plek-chart__area${over}`}
            points={[`${x(stretch[0] as number)},${y(0)}`, ...stretch.map(at), `${x(stretch.at(-1) as number)},${y(0)}`].join(' ')}
          />
          <polyline class={`plek-chart__line${over}`} points={stretch.map(at).join(' ')} />
        </g>
      ))}
      {norm !== null && <line class="plek-chart__norm" x1={edge.left} x2={width - edge.right} y1={y(norm)} y2={y(norm)} />}
      {norm !== null && hasAxis && (
        <text class="plek-chart__axis" x={width - edge.right + 10} y={besideValue(y(norm), y(last), norm >= last)}>
          {text.trends.norm(norm)}
        </text>
      )}
      <circle class={`plek-chart__dot${over}`} cx={x(end)} cy={y(last)} r="5" />
      <text class="plek-chart__value" x={x(end) + 10} y={y(last) + 5}>
        {text.number(last)}
      </text>
    </svg>
  )
}

interface GridProps {
  top: number
  isWhole: boolean
  y: (weeks: number) => number
  from: number
  to: number
}

/** Without an axis only the zero. */
function Grid({ top, isWhole, y, from, to }: GridProps) {
  const steps = isWhole ? [0, 1, 2, 3, 4] : [0]
  return (
    <>
      {steps.map((step) => (
        <g key={step}>
          <line class="plek-chart__grid" x1={from} x2={to} y1={y((step * top) / 4)} y2={y((step * top) / 4)} />
          {isWhole && (
            <text class="plek-chart__axis" x={from - 7} y={y((step * top) / 4) + 4} text-anchor="end">
              {(step * top) / 4}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

/** Four or five of them, the last one always. */
function Months({ points, x, y }: { points: TrendPoint[]; x: (index: number) => number; y: number }) {
  const { locale } = usePage().text
  const every = Math.max(1, Math.ceil((points.length - 1) / 4))
  return (
    <>
      {points.map(({ month }, index) =>
        (points.length - 1 - index) % every === 0 ? (
          <text key={month} class="plek-chart__axis" x={x(index)} y={y} text-anchor="middle">
            {shortMonth(locale, `${month}-15`)}
          </text>
        ) : null,
      )}
    </>
  )
}

/** The norm's label keeps out of the way of the last value. */
function besideValue(norm: number, value: number, isAbove: boolean): number {
  if (Math.abs(norm - value) >= 16) return norm + 4
  return isAbove ? value - 12 : value + 20
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
