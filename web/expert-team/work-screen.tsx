import '../styles/account.css'
import '../styles/work.css'
import type { PageData } from '../../api/contract/page.ts'
import type { WorkPage } from '../../api/contract/work-page.ts'
import { Icon } from '../shared/icon.tsx'
import { ActionView } from './action-view.tsx'
import { ActionsView } from './actions-view.tsx'
import { AdviceView } from './advice-view.tsx'
import { LearnedView } from './learned-view.tsx'
import { MonthView } from './month-view.tsx'
import { ThresholdsView } from './thresholds-view.tsx'
import { WorkNav } from './work-nav.tsx'
import { useWorkText } from './work-text.ts'

/** What is done about bottlenecks. */
export function WorkScreen({ data }: { data: PageData }) {
  const text = useWorkText()
  if (data.kind !== 'bottleneckWork') return null
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <WorkNav view={data.view} region={regionOf(data)} />
      {data.done && (
        <p class="plek-alert plek-alert--ok plek-notice" role="status">
          <Icon name="check" />
          {text.done[data.done]}
        </p>
      )}
      <Shown page={data} />
    </main>
  )
}

function Shown({ page }: { page: WorkPage }) {
  switch (page.view) {
    case 'actions':
      return <ActionsView page={page} />
    case 'action':
      return <ActionView page={page} />
    case 'advice':
      return <AdviceView page={page} />
    case 'thresholds':
      return <ThresholdsView page={page} />
    case 'month':
      return <MonthView page={page} />
    case 'learned':
      return <LearnedView page={page} />
  }
}

function regionOf(page: WorkPage): string {
  if (page.view === 'actions') return page.asked.region
  return page.view === 'action' ? page.action.region.code : page.region.code
}
