import type { Figures } from '../../api/contract/bottleneck.ts'
import type { CellPanel } from '../../api/contract/bottlenecks-page.ts'
import { usePage } from '../shared/page-context.ts'
import { useBottlenecksText } from './bottlenecks-text.ts'
import { rowName } from './row-name.ts'
import { TrendChart } from './trend-chart.tsx'
import { topOf } from './trend-scale.ts'
import { TrendTable } from './trend-table.tsx'

export function PanelTrend({ panel, figures }: { panel: CellPanel; figures: Figures }) {
  const page = usePage()
  const { panel: text } = useBottlenecksText()
  const { trend, row, column, rowGroup } = panel
  const name = `${rowName(page, rowGroup, row)}, ${column.name}`
  const line = { code: panel.cell, name, normWeeks: figures.normWeeks, points: trend }
  const isSilent = trend.every(({ weeks }) => weeks === null)
  return (
    <figure class="plek-trend">
      <figcaption class="plek-small plek-strong">{text.trend(trend.length)}</figcaption>
      {isSilent ? (
        <p class="plek-small">{text.trendNone}</p>
      ) : (
        <TrendChart line={line} top={topOf([line])} width={340} height={140} hasAxis />
      )}
      {!isSilent && <TrendTable line={line} />}
    </figure>
  )
}
