import '../styles/grid.css'
import type { MyOffers } from '../../api/contract/my-offer.ts'
import type { PageData } from '../../api/contract/page.ts'
import { Icon } from '../shared/icon.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { Notices } from './grid-notices.tsx'
import { GridTable } from './grid-table.tsx'
import { GridToolbar } from './grid-toolbar.tsx'
import { useGridText } from './provider-text.ts'
import { SaveBar } from './save-bar.tsx'
import { TaskBar } from './task-bar.tsx'
import { useGrid } from './use-grid.ts'

export function MyOffersScreen({ data }: { data: PageData }) {
  if (data.kind !== 'myOffers') return null
  return (
    <main class="plek-page" id="inhoud" tabIndex={-1}>
      {data.offers.total === 0 ? <NoOffers /> : <Grid given={data.offers} />}
    </main>
  )
}

function NoOffers() {
  const text = useGridText()
  return (
    <>
      <h1>{text.title}</h1>
      <section class="plek-card plek-stack">
        <h2>{text.empty.title}</h2>
        <p>{text.empty.body}</p>
      </section>
    </>
  )
}

function Grid({ given }: { given: MyOffers }) {
  const text = useGridText()
  const grid = useGrid(given)
  const kinds = new Set(grid.offers.map(({ category, product }) => category?.code ?? product.id)).size
  const regions = new Set(grid.offers.map(({ region }) => region.code)).size
  return (
    <>
      <a class="plek-skip" href="#tabel">
        {text.toTable}
      </a>
      <div class="plek-page-head">
        <div>
          <h1>{text.title}</h1>
          <p>{text.summary(kinds, regions)}</p>
        </div>
        <div class="plek-page-head__actions">
          <a class="plek-button" href="/mijn-aanbod/plakken">
            <Icon name="copy" />
            {text.paste}
          </a>
          <a class="plek-button" href="/api/v1/availability-template" download>
            <Icon name="download" />
            {text.template}
          </a>
        </div>
      </div>
      <noscript>
        <p class="plek-alert plek-alert--warn">{text.needsScript}</p>
      </noscript>
      <TaskBar grid={grid} />
      <Notices grid={grid} />
      <FaultSummary grid={grid} />
      <GridToolbar grid={grid} />
      <GridTable grid={grid} />
      <SaveBar grid={grid} />
    </>
  )
}
