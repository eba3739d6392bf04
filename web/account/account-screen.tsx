import '../styles/account.css'
import type { AccountPage } from '../../api/contract/account-page.ts'
import type { PageData } from '../../api/contract/page.ts'
import { useAccountText } from './account-text.ts'
import { AccountView } from './account-view.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondStepStart } from './second-step.tsx'
import { SecondStepSetUp } from './second-step-set-up.tsx'
import { Sessions } from './sessions.tsx'

export function AccountScreen({ data }: { data: PageData }) {
  if (data.kind !== 'account') return null
  return (
    <main class="plek-page plek-stack--lg" id="inhoud">
      <View page={data} />
    </main>
  )
}

function View({ page }: { page: AccountPage }) {
  switch (page.view) {
    case 'account':
      return <AccountView page={page} />
    case 'second-step':
      return page.state === 'start' ? <SecondStepStart page={page} /> : <SecondStepSetUp page={page} />
    case 'recovery-codes':
      return <NewRecoveryCodes codes={page.recoveryCodes} />
    case 'sessions':
      return <Sessions page={page} />
  }
}

function NewRecoveryCodes({ codes }: { codes: string[] }) {
  const text = useAccountText().recovery
  return (
    <>
      <h1>{text.title}</h1>
      <section class="plek-card plek-stack">
        <p>{text.intro}</p>
        <RecoveryCodes codes={codes} />
      </section>
      <p class="plek-not-printed">
        <a class="plek-button plek-button--primary" href="/account">
          {text.ready}
        </a>
      </p>
    </>
  )
}
