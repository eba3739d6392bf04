import type { BottlenecksView as View } from '../../api/contract/bottlenecks-page.ts'
import type { Query } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { CellPanel } from './cell-panel.tsx'
import { HeadlineFigures } from './headline-figures.tsx'
import { HeatMap } from './heat-map.tsx'
import { IntakeStops } from './intake-stops.tsx'
import { LargestBottlenecks } from './largest-bottlenecks.tsx'
import { OpenSignals } from './open-signals.tsx'
import { RegionMap } from './region-map.tsx'
import { RegionTrust } from './region-trust.tsx'
import { rowLanguage, rowName } from './row-name.ts'
import { Sources } from './sources.tsx'
import { TrendMultiples } from './trend-multiples.tsx'
import { usePanel } from './use-panel.ts'

export function BottlenecksView({ query, view }: { query: Query; view: View }) {
  const page = usePage()
  const { rowGroup } = view.grid
  const panel = usePanel(query, view.panel)
  return (
    <>
      <HeadlineFigures headline={view.headline} before={view.before} signals={view.signals} />
      <div class="plek-dash">
        <HeatMap query={query} grid={view.grid} view={view} chosen={panel.cell} onChoose={panel.choose} />
        <CellPanel query={query} state={panel} isToday={view.isToday} />
      </div>
      <LargestBottlenecks scarcity={view.scarcity} />
      <TrendMultiples
        trends={view.trends.map((line) => ({ ...line, name: rowName(page, rowGroup, line) }))}
        months={view.months}
        language={rowLanguage(page, rowGroup)}
      />
      <div class="plek-cols-2">
        <RegionMap query={query} regions={view.regionFigures} />
        <RegionTrust regions={view.regionFigures} />
        <OpenSignals signals={view.signals} />
        <IntakeStops stops={view.stops} />
      </div>
      <Sources />
    </>
  )
}
