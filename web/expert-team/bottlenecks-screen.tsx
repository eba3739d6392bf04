import '../styles/bottlenecks.css'
import '../styles/work.css'
import type { BottlenecksPage } from '../../api/contract/bottlenecks-page.ts'
import type { PageData } from '../../api/contract/page.ts'
import { BottlenecksView } from './bottlenecks-view.tsx'
import { ExportLinks } from './export-links.tsx'
import { FilterForm } from './filter-form.tsx'
import { FilterProblem } from './filter-problem.tsx'
import { PageIntro } from './page-intro.tsx'
import { WorkNav } from './work-nav.tsx'

/** Where care is not there in time: four figures, the grid with what stands behind a cell, and how far it can be relied on. */
export function BottlenecksScreen({ data }: { data: PageData }) {
  return data.kind === 'bottlenecks' ? <Bottlenecks page={data} /> : null
}

function Bottlenecks({ page }: { page: BottlenecksPage }) {
  return (
    <main class="plek-page plek-bottlenecks" id="inhoud" tabIndex={-1}>
      <WorkNav view="bottlenecks" region={page.query.region?.length === 1 ? (page.query.region[0] ?? '') : ''} />
      <div class="plek-page-head">
        <PageIntro page={page} />
        {page.view && <ExportLinks query={page.query} />}
      </div>
      {page.problem && <FilterProblem problem={page.problem} />}
      <FilterForm page={page} />
      {page.view && <BottlenecksView query={page.query} view={page.view} />}
    </main>
  )
}
