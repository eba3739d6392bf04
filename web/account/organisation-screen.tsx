import '../styles/account.css'
import type { OrganisationPage } from '../../api/contract/account-page.ts'
import type { PageData } from '../../api/contract/page.ts'
import { LogView } from './log-view.tsx'
import { MembersView } from './members-view.tsx'
import { OrganisationsView } from './organisations-view.tsx'

export function OrganisationScreen({ data }: { data: PageData }) {
  if (data.kind !== 'organisation') return null
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <View page={data} />
    </main>
  )
}

function View({ page }: { page: OrganisationPage }) {
  switch (page.view) {
    case 'members':
      return <MembersView page={page} />
    case 'organisations':
      return <OrganisationsView page={page} />
    case 'log':
      return <LogView page={page} />
  }
}
